package org.ctoportal.assessment.dashboard.ui;

import static org.ctoportal.assessment.dashboard.ui.DistrictDashboardView.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.chart.SkillBars;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.assessment.dashboard.SkillOverview;
import org.ctoportal.assessment.matrix.SkillPoints;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.ui.PlainTable;

/** Where the people of the district stand in each skill: as a picture, and the same in numbers. */
class StandingPanel extends Composite<Section> {

    private static final int HIGHEST = 5;
    private static final String NONE = "–";

    StandingPanel(DistrictDashboard dashboard) {
        getContent().addClassNames("panel", "matrix-standing");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "standing")),
                        picture(dashboard),
                        table(dashboard),
                        hint(KEY + "standing.hint"),
                        hint(KEY + "bands.hint"));
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private Div picture(DistrictDashboard dashboard) {
        var words = dashboard.skills().stream()
                .map(one -> one.skill().name() + " " + mean(one))
                .collect(Collectors.joining(", "));
        var bars = dashboard.skills().stream()
                .map(one -> new SkillBars.Bar(
                        one.skill().name(),
                        one.now().people() == 0 ? null : one.now().mean(),
                        null))
                .toList();
        var picture = new Div(new Svg(
                new SkillBars(1, HIGHEST, dashboard.team().aim()).svg(getTranslation(KEY + "picture", words), bars)));
        picture.addClassName("skill-chart");
        return picture;
    }

    private PlainTable table(DistrictDashboard dashboard) {
        var headings = new ArrayList<String>();
        for (var column : List.of("skill", "mean", "people", "asked", "gap")) {
            headings.add(getTranslation(KEY + column));
        }
        IntStream.rangeClosed(1, SkillPoints.HIGHEST_BAND)
                .forEach(band -> headings.add(getTranslation(KEY + "band." + band)));
        headings.add(getTranslation(KEY + "untold"));
        var table = new PlainTable(getTranslation(KEY + "standing"), headings);
        dashboard.skills().forEach(one -> table.addRow(cells(dashboard, one)));
        return table;
    }

    private List<Span> cells(DistrictDashboard dashboard, SkillOverview one) {
        var cells = new ArrayList<Span>();
        cells.add(new Span(one.skill().name()));
        var mean = new Span(mean(one));
        if (one.now().people() > 0) {
            mean.getElement().setAttribute("title", one.now().formula());
        }
        cells.add(mean);
        cells.add(new Span(String.valueOf(one.now().people())));
        cells.add(new Span(
                dashboard.team().asked().duties() == 0
                        ? NONE
                        : dashboard.team().asked().percent(one.skill().code())));
        cells.add(new Span(one.gap().map(StandingPanel::rounded).orElse(NONE)));
        IntStream.rangeClosed(1, SkillPoints.HIGHEST_BAND).forEach(band -> {
            var people = one.bands().get(band);
            cells.add(new Span(people == null ? NONE : people.toString()));
        });
        cells.add(new Span(String.valueOf(one.untold())));
        return cells;
    }

    private static String mean(SkillOverview one) {
        return one.now().people() == 0 ? NONE : rounded(one.now().mean());
    }

    static String rounded(Fraction number) {
        return ExactNumber.rounded(number, 2);
    }
}
