package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.Rating;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.search.ui.SearchWords;
import org.ctoportal.shared.ui.PlainTable;

/** Every rating of one candidate: by whom, when, and what it was before the panel's talk. */
class RatingsPanel extends Composite<Div> {

    private final ZoneId zone;

    RatingsPanel(PanelRecord record, CandidateSheets sheets, ZoneId zone) {
        this.zone = zone;
        var title = getTranslation("interview.result.ratings");
        var headings = new ArrayList<String>();
        headings.add(getTranslation("interview.result.column.question"));
        sheets.sheets().forEach(sheet -> headings.add(ResultWords.rater(record, sheet.rater(), zone)));
        var table = new PlainTable(title, headings);
        for (var question : record.scores().questions()) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(record.kit().title(question.code())));
            sheets.sheets().forEach(sheet -> cells.add(cell(sheet, question.code())));
            table.addRow(cells);
        }
        getContent().addClassNames("panel", "result-ratings");
        getContent().add(new H2(title), table);
    }

    private Div cell(ScoreSheet sheet, String question) {
        var rating = sheet.ratings().get(question);
        if (!sheet.status().counts()) {
            return words(getTranslation("interview.result.sheet." + sheet.status()));
        }
        if (rating == null) {
            return words(getTranslation(
                    sheet.notAsked().contains(question)
                            ? "interview.result.ratings.notAsked"
                            : "interview.result.ratings.missing"));
        }
        var level = new Span(String.valueOf(rating.level()));
        level.addClassName("result-level");
        var cell = new Div(level, small(SearchWords.moment(rating.at(), zone)));
        rating.changes().forEach(change -> cell.add(small(was(change))));
        return cell;
    }

    private String was(Rating.Change change) {
        return getTranslation(
                "interview.result.ratings.was", change.level(), SearchWords.moment(change.at(), zone), change.reason());
    }

    private static Div words(String text) {
        return new Div(small(text));
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassName("result-small");
        return words;
    }
}
