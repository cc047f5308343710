package org.ctoportal.interview.scorecard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said before scoring is opened. */
class ScoringViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    PostingDesk postings;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    SearchService searches;

    @Autowired
    InterviewKitService kits;

    @Autowired
    JobDescriptionService descriptions;

    @Test
    void a_kit_of_another_revision_of_the_job_description_is_warned_of() {
        var district = districts.another(CedarHollow.facts());
        var search = desk.begun(district);
        var document = searches.get(search).document();
        districts.actIn(district, Role.SUPERINTENDENT);
        descriptions.change(
                document, new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "We serve every school.")));
        postings.approve(district, document);
        kitDesk.frozen(district, kits.make(new MakeKit(document, KitSpan.EVERY_SKILL)));
        openIn(district, Role.HR);
        goTo(ScorecardRoutes.scoringOf(search));

        assertThat(notices())
                .containsExactly("The frozen kit was made from revision 2 of the job description, and this search is by"
                        + " revision 1. Read its questions again before the panel asks by them.");
        goTo(ScorecardRoutes.scoringOf(searches.begin(document)));
        assertThat(notices()).isEmpty();
    }

    private static List<String> notices() {
        return _find(Paragraph.class).stream()
                .filter(one -> one.hasClassName("notice"))
                .map(Paragraph::getText)
                .toList();
    }
}
