package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.feedback.ReportDetails;
import org.ctoportal.assessment.feedback.ReportLine;
import org.ctoportal.assessment.feedback.report.GroupScore;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.ui.PlainTable;
import org.ctoportal.shared.ui.ScoreChart;
import org.jspecify.annotations.Nullable;

/** Skill by skill what each group gave: as a picture of the own score and that of others, and as a table of all. */
class ScoresPanel extends Composite<Section> {

    private static final int PLACES = 2;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final ReportDetails details;
    private final boolean compares;

    ScoresPanel(ReportDetails details) {
        this.details = details;
        this.compares = details.selfAt() != null;
        var title = getTranslation("assessment.feedback.report.scores");
        getContent().addClassNames("panel", "feedback-scores");
        getContent().add(new H2(title), chart(title), table(title));
        details.report().asked().stream()
                .filter(group -> !details.report().shows(group))
                .forEach(group ->
                        getContent().add(hint("assessment.feedback.report.hidden", FeedbackWords.group(group))));
        getContent().add(hint("assessment.feedback.report.others"));
        if (details.report().asked().contains(RaterGroup.SUPERINTENDENT)) {
            getContent().add(hint("assessment.feedback.report.identified"));
        }
    }

    private ScoreChart chart(String title) {
        var names = new ArrayList<String>();
        if (compares) {
            names.add(getTranslation("assessment.feedback.self"));
        }
        names.add(getTranslation("assessment.feedback.others"));
        return new ScoreChart(
                title,
                names,
                details.lines().stream()
                        .map(line -> new ScoreChart.Line(line.name(), marks(line)))
                        .toList(),
                LOWEST,
                HIGHEST);
    }

    private List<@Nullable Fraction> marks(ReportLine line) {
        var marks = new ArrayList<@Nullable Fraction>();
        if (compares) {
            marks.add(line.self());
        }
        marks.add(line.others());
        return marks;
    }

    private PlainTable table(String title) {
        var headings = new ArrayList<String>();
        headings.add(getTranslation("assessment.feedback.column.skill"));
        if (compares) {
            headings.add(getTranslation("assessment.feedback.self"));
        }
        details.report().asked().forEach(group -> headings.add(FeedbackWords.group(group)));
        headings.add(getTranslation("assessment.feedback.others"));
        var table = new PlainTable(title, headings);
        details.lines().forEach(line -> {
            var cells = new ArrayList<Component>();
            cells.add(new Span(line.name()));
            if (compares) {
                cells.add(number(line.self()));
            }
            details.report().asked().forEach(group -> cells.add(group(line, group)));
            cells.add(number(line.others()));
            table.addRow(cells);
        });
        return table;
    }

    private Span group(ReportLine line, RaterGroup group) {
        return line.feedback()
                .of(group)
                .map(GroupScore::mean)
                .map(ScoresPanel::number)
                .orElseGet(() -> {
                    var fewer = new Span(getTranslation("assessment.feedback.column.few"));
                    fewer.addClassName("hint");
                    return fewer;
                });
    }

    private static Span number(@Nullable Fraction number) {
        return new Span(number == null ? "–" : ExactNumber.rounded(number, PLACES));
    }

    private Paragraph hint(String key, Object... parameters) {
        var hint = new Paragraph(getTranslation(key, parameters));
        hint.addClassName("hint");
        return hint;
    }
}
