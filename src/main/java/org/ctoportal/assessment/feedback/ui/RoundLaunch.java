package org.ctoportal.assessment.feedback.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.feedback.FeedbackLaunchService;
import org.ctoportal.assessment.feedback.FeedbackRoundService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.IssuedLink;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.assessment.feedback.RaterLine;
import org.ctoportal.assessment.feedback.RefusedRoundException;
import org.ctoportal.assessment.feedback.RoundDetails;
import org.ctoportal.assessment.feedback.RoundStepException;
import org.ctoportal.shared.ui.Notices;

/** Asks everybody in one round, or throws it away; hands over links where nothing carries them. */
class RoundLaunch implements Serializable {

    private final transient FeedbackRoundService rounds;
    private final transient FeedbackLaunchService launches;
    private final RoundDetails details;
    private final String title;
    private final SerializableRunnable changed;

    RoundLaunch(
            FeedbackRoundService rounds,
            FeedbackLaunchService launches,
            RoundDetails details,
            String title,
            SerializableRunnable changed) {
        this.rounds = rounds;
        this.launches = launches;
        this.details = details;
        this.title = title;
        this.changed = changed;
    }

    void launch(boolean inEvaluation) {
        try {
            var links = launches.launch(details.round().id(), inEvaluation, seen());
            changed.run();
            Notices.done(I18NProvider.translate("assessment.feedback.launched"));
            if (!links.isEmpty()) {
                hand(links);
            }
        } catch (RefusedRoundException e) {
            Notices.problem(FeedbackWords.refused(e));
        } catch (RoundStepException e) {
            movedOn();
        }
    }

    private Set<RaterId> seen() {
        return details.raters().stream().map(RaterLine::id).collect(toSet());
    }

    void discard() {
        try {
            rounds.discard(details.round().id());
            UI.getCurrent().navigate(FeedbackRoutes.LIST);
        } catch (RoundStepException e) {
            movedOn();
        }
    }

    /** A new link for somebody who lost theirs. */
    void again(RaterId rater) {
        try {
            var links = launches.ask(details.round().id(), rater);
            if (links.isEmpty()) {
                Notices.done(I18NProvider.translate("assessment.feedback.sent"));
            } else {
                hand(links);
            }
        } catch (RefusedRoundException e) {
            Notices.problem(FeedbackWords.refused(e));
        } catch (RoundStepException e) {
            movedOn();
        }
    }

    private void hand(List<IssuedLink> links) {
        new LinksDialog(links, title, details.zone()).open();
    }

    private void movedOn() {
        Notices.problem(I18NProvider.translate("assessment.feedback.changed"));
        changed.run();
    }
}
