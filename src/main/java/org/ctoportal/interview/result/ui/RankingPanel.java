package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.shared.ui.PlainTable;

/** Candidates by rank with their totals; every total leads to how it comes about. */
class RankingPanel extends Composite<Div> {

    private final SearchId search;
    private final PanelRecord record;
    private final PanelResult result;

    RankingPanel(SearchId search, PanelRecord record, PanelResult result) {
        this.search = search;
        this.result = result;
        this.record = record;
        var table = new PlainTable(
                getTranslation("interview.result.ranking"),
                List.of(
                        getTranslation("interview.result.column.rank"),
                        getTranslation("interview.result.column.candidate"),
                        getTranslation("interview.result.column.total"),
                        getTranslation("interview.result.column.percent"),
                        getTranslation("interview.result.column.raters"),
                        getTranslation("interview.result.column.note")));
        result.ranking().places().forEach(place -> table.addRow(row(place)));
        var hint = new Paragraph(getTranslation(
                "interview.result.ranking.hint", record.scores().rules().highest()));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "result-ranking");
        getContent().add(new H2(getTranslation("interview.result.ranking")), table, hint);
    }

    private List<Component> row(Ranking.Place place) {
        var given = place.result();
        var rank = new Span(ResultWords.rank(place));
        rank.addClassName("result-rank");
        var total = new Span(ResultWords.number(given.shown()));
        total.addClassName("result-total");
        return List.of(
                rank,
                new Span(record.name(place.candidate())),
                new Div(total, explanation(place)),
                new Span(ResultWords.percent(given.shownPercent())),
                new Span(ResultWords.raters(given.raters())),
                notes(place));
    }

    private Component explanation(Ranking.Place place) {
        var person = record.people().get(place.candidate());
        if (person == null) {
            return new Span();
        }
        var link = new Anchor(ResultRoutes.of(search, person.id()), getTranslation("interview.result.explain"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("interview.result.explain") + ": " + record.name(place.candidate()));
        link.addClassName("result-explain");
        return link;
    }

    private Div notes(Ranking.Place place) {
        var notes = new Div();
        notes.addClassName("result-notes");
        var stage = record.out().get(place.candidate());
        if (stage != null && result.unfinished().contains(place.candidate())) {
            notes.add(new Span(getTranslation("interview.result.unfinished." + stage)));
        } else if (!place.result().isComplete()) {
            var mark = new Span(getTranslation("interview.result.incomplete"));
            mark.addClassNames("result-flag");
            var questions = place.result().thin().stream()
                    .map(code -> record.kit().title(code))
                    .collect(Collectors.joining(", "));
            notes.add(mark, new Span(getTranslation("interview.result.incomplete.questions", questions)));
        }
        var tie = ResultWords.tie(record, place);
        if (!tie.isEmpty()) {
            notes.add(new Span(tie));
        }
        return notes;
    }
}
