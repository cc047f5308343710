package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.team.TeamResultDetails;
import org.ctoportal.assessment.team.result.MeanOfMeans;
import org.ctoportal.assessment.team.result.TeamResult;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.ui.PlainTable;
import org.ctoportal.shared.ui.ScoreChart;
import org.jspecify.annotations.Nullable;

/** Area by area: the mean, how it comes about, and how many disconnects; as a picture and as a table. */
class TeamAreasPanel extends Composite<Section> {

    private static final int PLACES = 2;

    private final TeamResultDetails details;
    private final TeamResult result;

    TeamAreasPanel(TeamResultDetails details) {
        this.details = details;
        this.result = details.result();
        var title = getTranslation(KEY + "areas");
        getContent().addClassNames("panel", "team-areas");
        getContent()
                .add(
                        new H2(title),
                        chart(title),
                        table(title),
                        TeamWords.hint(
                                getTranslation(KEY + "areas.hint", result.rule().least())));
    }

    private ScoreChart chart(String title) {
        var levels = details.instrument().levels();
        return new ScoreChart(
                title,
                List.of(getTranslation(KEY + "column.mean")),
                result.areas().stream()
                        .map(area -> new ScoreChart.Line(details.areaName(area), mark(area)))
                        .toList(),
                levels.getFirst().level(),
                levels.getLast().level());
    }

    private List<@Nullable Fraction> mark(String area) {
        var mark = new ArrayList<@Nullable Fraction>();
        mark.add(result.area(area).map(MeanOfMeans::mean).orElse(null));
        return mark;
    }

    private PlainTable table(String title) {
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation(KEY + "column.area"),
                        getTranslation(KEY + "column.mean"),
                        getTranslation(KEY + "column.disconnects"),
                        getTranslation(KEY + "column.how")));
        result.areas()
                .forEach(area -> table.addRow(row(
                        details.areaName(area),
                        result.area(area),
                        result.disconnects().stream()
                                .filter(one -> one.area().equals(area))
                                .count())));
        table.addRow(row(
                getTranslation(KEY + "glance.overall"),
                result.overall(),
                result.disconnects().size()));
        return table;
    }

    private static List<Component> row(String name, Optional<MeanOfMeans> mean, long disconnects) {
        var how = new Span(mean.map(MeanOfMeans::formula).orElse(""));
        how.addClassName("hint");
        return List.of(
                new Span(name),
                new Span(
                        mean.map(one -> ExactNumber.rounded(one.mean(), PLACES)).orElse("–")),
                new Span(String.valueOf(disconnects)),
                how);
    }
}
