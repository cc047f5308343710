package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.assessment.feedback.FeedbackFollowUpService;
import org.ctoportal.assessment.feedback.FeedbackLaunchService;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoundService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.RoundDetails;
import org.ctoportal.assessment.feedback.RoundNotFoundException;
import org.ctoportal.assessment.feedback.RoundStatus;
import org.ctoportal.assessment.feedback.RoundStepException;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** A feedback round: set up, launched, watched without anybody's answers, closed. */
@Route(FeedbackRoutes.ROUND)
@RolesAllowed(Permissions.ASK_FEEDBACK)
class FeedbackRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeedbackRoundService rounds;
    private final transient FeedbackLaunchService launches;
    private final transient FeedbackFollowUpService followUps;
    private @Nullable RoundDetails details;

    FeedbackRoundView(FeedbackRoundService rounds, FeedbackLaunchService launches, FeedbackFollowUpService followUps) {
        this.rounds = rounds;
        this.launches = launches;
        this.followUps = followUps;
        addClassNames("page", "narrow", "feedback-round");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(FeedbackWords.round(event));
        show();
    }

    private void load(FeedbackRoundId id) {
        try {
            details = rounds.get(id);
        } catch (RoundNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var round = details().round();
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                "assessment.feedback.round." + round.status().name(), FeedbackWords.day(round.lastDay())));
        if (details().readsReport()) {
            header.addAction(new ReportLink(id()));
        }
        add(header);
        if (!details().runs()) {
            add(new Paragraph(getTranslation(
                    "assessment.feedback.round.others." + round.status().name())));
        } else {
            var steps = new RoundLaunch(rounds, launches, details(), getPageTitle(), this::reload);
            if (round.status() == RoundStatus.DRAFT) {
                addSetUp(steps);
            } else {
                var followUp = new RoundFollowUp(launches, followUps, id());
                add(new StandingPanel(details(), launches.isCarried(), followUp.acts(this::changed, steps::again)));
                add(new AnswersPanel(details(), () -> changed(() -> followUps.destroyAnswers(id()))));
            }
        }
    }

    private void addSetUp(RoundLaunch steps) {
        add(
                new RatersPanel(
                        details(),
                        (group, lines) -> changed(() -> rounds.ask(id(), group, lines)),
                        rater -> changed(() -> rounds.takeOff(id(), rater))),
                new LaunchForm(
                        details(),
                        launches.isCarried(),
                        day -> changed(() -> rounds.endOn(id(), day)),
                        steps::launch,
                        steps::discard));
    }

    private void reload() {
        load(id());
        show();
    }

    /** Refusals are worded where the input is; a round that somebody else moved on is shown as it is. */
    private void changed(Runnable act) {
        try {
            act.run();
        } catch (RoundStepException e) {
            Notices.problem(getTranslation("assessment.feedback.changed"));
        }
        reload();
    }

    private FeedbackRoundId id() {
        return details().round().id();
    }

    private RoundDetails details() {
        return Objects.requireNonNull(details);
    }

    /** A quiet button. */
    static Button quiet(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "assessment.feedback.round.title", details().round().personName());
    }
}
