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
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.CandidateStanding;
import org.ctoportal.interview.scorecard.CandidateStanding.Rater;
import org.ctoportal.interview.search.ui.SearchWords;
import org.jspecify.annotations.Nullable;

/** Candidate by candidate who is done, without a number of what was given. */
class ScoringStanding extends Composite<Div> {

    private final ZoneId zone;
    private final transient @Nullable SerializableBiConsumer<CandidateStanding, Rater> reopen;
    private final transient @Nullable SerializableBiConsumer<CandidateStanding, Rater> excuse;

    /** Without {@code reopen} or {@code excuse} that cannot be done. */
    ScoringStanding(
            List<CandidateStanding> standings,
            ZoneId zone,
            @Nullable SerializableBiConsumer<CandidateStanding, Rater> reopen,
            @Nullable SerializableBiConsumer<CandidateStanding, Rater> excuse) {
        this.zone = zone;
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
                new H2(standing.code()),
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
        var leftAt = rater.leftAt();
        var status = new Span(
                leftAt == null
                        ? getTranslation(
                                "interview.scoring.status." + rater.status().name(), rater.done())
                        : getTranslation("interview.scoring.status.left", SearchWords.day(leftAt, zone)));
        status.addClassNames("scorecard-standing", rater.status().name());
        var item = new ListItem(new Span(rater.name()), status);
        if (rater.mayChange() && rater.status() == SheetStatus.OPEN && excuse != null) {
            item.add(act("interview.scoring.excuse", standing, rater, excuse));
        } else if (rater.mayChange() && rater.status().canBecome(SheetStatus.OPEN) && reopen != null) {
            item.add(act("interview.scoring.reopen", standing, rater, reopen));
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
        button.setAriaLabel(getTranslation(key + ".title", rater.name(), standing.code()));
        return button;
    }
}
