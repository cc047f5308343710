package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.assessment.evaluation.EvaluationYear;
import org.ctoportal.assessment.evaluation.rubric.AreaResult;
import org.ctoportal.assessment.evaluation.rubric.RubricLine;
import org.ctoportal.shared.ui.PlainTable;

/** Every number of every year: the whole, the areas and the skills. */
class YearsTable extends Composite<Div> {

    /** More years than this no window shows beside each other. */
    private static final int MOST = 5;

    private final List<EvaluationYear> years;
    private final PlainTable table;

    YearsTable(List<EvaluationYear> all) {
        years = all.subList(Math.max(0, all.size() - MOST), all.size());
        var headings = Stream.concat(
                        Stream.of(getTranslation("evaluation.years.what")),
                        years.stream().map(one -> one.year().text()))
                .toList();
        table = new PlainTable(getTranslation("evaluation.years.table"), headings);
        row(
                getTranslation("evaluation.years.whole"),
                year -> EvaluationWords.number(year.result().overall()) + " "
                        + EvaluationWords.band(year.framework(), year.result().band()));
        row(
                getTranslation("evaluation.years.plain"),
                year -> EvaluationWords.number(year.result().plainMean()));
        years.getLast()
                .result()
                .areas()
                .forEach(area ->
                        row(getTranslation("evaluation.years.area", area.name()), year -> area(year, area.code())));
        years.getLast().result().lines().forEach(line -> row(line.name(), year -> level(year, line.skill())));
        getContent().add(table);
    }

    private void row(String name, Function<EvaluationYear, String> number) {
        var cells = new ArrayList<Span>();
        cells.add(new Span(name));
        years.forEach(year -> cells.add(new Span(number.apply(year))));
        table.addRow(cells);
    }

    private static String area(EvaluationYear year, String code) {
        return year.result().areas().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaResult::score)
                .map(EvaluationWords::number)
                .findFirst()
                .orElse(EvaluationWords.NONE);
    }

    private static String level(EvaluationYear year, String skill) {
        return year.result().lines().stream()
                .filter(line -> line.skill().equals(skill))
                .map(RubricLine::level)
                .map(String::valueOf)
                .findFirst()
                .orElse(EvaluationWords.NONE);
    }
}
