package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.interview.search.PreferenceRow;
import org.ctoportal.interview.search.PreferenceTable;
import org.ctoportal.shared.ui.PlainTable;

/** Candidates by their score with points: rank, score, points and what became of the claim. */
class PreferenceRanking extends Composite<Div> {

    PreferenceRanking(PreferenceTable table) {
        getContent().addClassNames("panel");
        getContent().add(new H2(getTranslation("interview.search.preference.ranking")));
        var grid = new PlainTable(
                getTranslation("interview.search.preference.ranking"),
                List.of(
                        getTranslation("interview.search.preference.column.rank"),
                        getTranslation("interview.search.column.name"),
                        getTranslation("interview.search.preference.column.score"),
                        getTranslation("interview.search.claim"),
                        getTranslation("interview.search.preference.column.points"),
                        getTranslation("interview.search.preference.column.total")));
        table.rows()
                .forEach(row -> grid.addRow(List.of(
                        new Span(String.valueOf(row.rank())),
                        new Span(row.candidate().code() + " " + row.candidate().name()),
                        new Span(SearchWords.points(row.line().raw())),
                        new Span(getTranslation(
                                "interview.search.claim." + row.line().claim())),
                        points(row),
                        new Span(SearchWords.points(row.line().total())))));
        getContent().add(grid);
        if (!table.unscored().isEmpty()) {
            var unscored = new Paragraph(getTranslation(
                    "interview.search.preference.unscored", table.unscored().size()));
            unscored.addClassName("hint");
            getContent().add(unscored);
        }
    }

    private Div points(PreferenceRow row) {
        var line = row.line();
        var outcome = new Span(getTranslation(
                "interview.search.preference.outcome." + line.outcome(), SearchWords.points(line.held())));
        outcome.addClassName("hint");
        return new Div(new Span("+" + SearchWords.points(line.points()) + " "), outcome);
    }
}
