package org.ctoportal.guide;

import static org.ctoportal.guide.JourneyStep.APPROVAL;
import static org.ctoportal.guide.JourneyStep.CHECKS;
import static org.ctoportal.guide.JourneyStep.DECISION;
import static org.ctoportal.guide.JourneyStep.DESCRIPTION;
import static org.ctoportal.guide.JourneyStep.FACTS;
import static org.ctoportal.guide.JourneyStep.INTERVIEWS;
import static org.ctoportal.guide.JourneyStep.KIT;
import static org.ctoportal.guide.JourneyStep.OFFER;
import static org.ctoportal.guide.JourneyStep.PANEL;
import static org.ctoportal.guide.JourneyStep.POSTING;

import java.util.List;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.jspecify.annotations.Nullable;

/** How far each step of a hire is. */
final class HiringSteps {

    /** Fewer do not count as a panel. */
    private static final int PANEL_OF = 3;

    private final HiringFacts facts;
    private final Steps steps = new Steps();

    private HiringSteps(HiringFacts facts) {
        this.facts = facts;
    }

    /**
     * @param missingFacts what the profile lacks that nearly every document prints
     * @param blockers what keeps the description from being submitted; none where nobody looked
     */
    static List<StepLine> of(HiringFacts facts, int missingFacts, @Nullable Integer blockers) {
        var hire = new HiringSteps(facts);
        if (missingFacts == 0) {
            hire.steps.done(FACTS, AuthoringRoutes.PROFILE);
        } else {
            hire.steps.open(FACTS, "missing", AuthoringRoutes.PROFILE, missingFacts);
        }
        hire.description(blockers);
        hire.posting();
        hire.kit();
        hire.search();
        return hire.steps.list();
    }

    private void description(@Nullable Integer blockers) {
        if (facts.document() == null) {
            steps.makeable(DESCRIPTION, "none").waits(CHECKS).waits(APPROVAL);
            return;
        }
        var editor = JobDescriptionRoutes.editorOf(new DocumentId(facts.document()));
        steps.done(DESCRIPTION, editor);
        var agreed = facts.approved() > 0;
        if (agreed || facts.inReview() > 0 || blockers != null && blockers == 0) {
            steps.done(CHECKS, editor);
        } else if (blockers == null) {
            steps.open(CHECKS, "look", editor);
        } else {
            steps.open(CHECKS, "missing", editor, blockers);
        }
        if (agreed) {
            steps.done(APPROVAL, editor);
        } else {
            steps.open(APPROVAL, facts.inReview() > 0 ? "inReview" : "none", editor);
        }
    }

    private void posting() {
        if (facts.posting() == null) {
            if (facts.approved() > 0) {
                steps.makeable(POSTING, "none");
            } else {
                steps.waits(POSTING);
            }
            return;
        }
        var editor = PostingRoutes.editorOf(new PostingId(facts.posting()));
        if (facts.published() > 0) {
            steps.done(POSTING, editor);
        } else {
            steps.open(POSTING, "draft", editor);
        }
    }

    private void kit() {
        if (facts.kit() == null) {
            if (facts.document() == null) {
                steps.waits(KIT);
            } else {
                steps.makeable(KIT, "none");
            }
            return;
        }
        var editor = InterviewKitRoutes.editorOf(new InterviewKitId(facts.kit()));
        if (facts.isKitReady()) {
            steps.done(KIT, editor);
        } else {
            steps.open(KIT, String.valueOf(facts.kitStatus()), editor);
        }
    }

    private void search() {
        if (facts.search() == null) {
            if (facts.approved() > 0) {
                steps.makeable(PANEL, "none");
            } else {
                steps.waits(PANEL);
            }
            steps.waits(INTERVIEWS).waits(DECISION);
        } else {
            search(new SearchId(facts.search()));
        }
        if (facts.policies() > 0) {
            steps.done(OFFER, PolicyRoutes.LIST);
        } else {
            steps.open(OFFER, "none", JourneyRoutes.LIST);
        }
    }

    private void search(SearchId search) {
        if (facts.members() >= PANEL_OF && facts.candidates() > 0) {
            steps.done(PANEL, SearchRoutes.of(search), facts.members(), facts.candidates());
        } else {
            var path = facts.candidates() > 0 ? PanelRoutes.panelOf(search) : SearchRoutes.of(search);
            steps.open(PANEL, "few", path, facts.members(), facts.candidates());
        }
        if (facts.scored() > 0) {
            steps.done(INTERVIEWS, ScorecardRoutes.scoringOf(search));
        } else {
            steps.open(INTERVIEWS, "none", ScorecardRoutes.scoringOf(search));
        }
        if (facts.decided() > 0) {
            steps.done(DECISION, DecisionRoutes.of(search));
        } else {
            steps.open(DECISION, "none", DecisionRoutes.of(search));
        }
    }
}
