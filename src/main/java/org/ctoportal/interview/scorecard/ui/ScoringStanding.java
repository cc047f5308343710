package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.CandidateStanding;
import org.ctoportal.interview.scorecard.CandidateStanding.Rater;
import org.jspecify.annotations.Nullable;

/** Candidate by candidate who is done, without a number of what was given. */
class ScoringStanding extends Composite<Div> {

    private final transient @Nullable SerializableBiConsumer<CandidateStanding, Rater> reopen;
    private final transient @Nullable SerializableBiConsumer<CandidateStanding, Rater> excuse;

    /** Without {@code reopen} and {@code excuse} it is to be read only. */
    ScoringStanding(
            List<CandidateStanding> standings,
            @Nullable SerializableBiConsumer<CandidateStanding, Rater> reopen,
            @Nullable SerializableBiConsumer<CandidateStanding, Rater> excuse) {
        this.reopen = reopen;
        this.excuse = excuse;
        getContent().addClassName("scoring-standing");
        if (standings.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.scoring.nobody")));
        }
        standings.forEach(standing -> getContent().add(panel(standing)));
    }

    private Component panel(CandidateStanding standing) {
        var progress = standing.progress();
        var panel = new Div(
                new H2(standing.candidate().code()),
                new Paragraph(getTranslation(
                        "interview.scoring.progress",
                        progress.submitted(),
                        progress.panel(),
                        progress.recused(),
                        progress.absent())),
                new UnorderedList(standing.raters().stream()
                        .map(rater -> item(standing, rater))
                        .toArray(ListItem[]::new)));
        panel.addClassName("panel");
        return panel;
    }

    private ListItem item(CandidateStanding standing, Rater rater) {
        var status = new Span(
                getTranslation("interview.scoring.status." + rater.status().name(), rater.done()));
        status.addClassNames("scorecard-standing", rater.status().name());
        var item = new ListItem(new Span(rater.name()), status);
        if (reopen != null && excuse != null) {
            var next = rater.status();
            if (next == SheetStatus.OPEN) {
                item.add(act("interview.scoring.excuse", standing, rater, excuse));
            } else if (next.canBecome(SheetStatus.OPEN)) {
                item.add(act("interview.scoring.reopen", standing, rater, reopen));
            }
        }
        return item;
    }

    private Button act(
            String key,
            CandidateStanding standing,
            Rater rater,
            SerializableBiConsumer<CandidateStanding, Rater> action) {
        var button = new Button(getTranslation(key), click -> action.accept(standing, rater));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(
                key + ".title", rater.name(), standing.candidate().code()));
        return button;
    }
}
