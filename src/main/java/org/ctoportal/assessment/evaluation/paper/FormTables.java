package org.ctoportal.assessment.evaluation.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationYear;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear.Step;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.shared.ExactNumber;

/** The numbers of an evaluation, as tables of its form. */
final class FormTables {

    private static final BigDecimal HIGHEST = new BigDecimal("4");
    private static final int PLACES = 2;

    private FormTables() {}

    static Block areas(RubricResult result) {
        return new BarChart(
                new Table(
                        "Areas, of 4",
                        List.of(Column.rowHeading("Area"), Column.text("Counts"), Column.number("Score")),
                        result.areas().stream()
                                .map(area -> Row.of(
                                        area.name(),
                                        ExactNumber.percent(area.share()),
                                        PaperWords.number(area.score())))
                                .toList()),
                HIGHEST);
    }

    static Block skills(EvaluationDetails evaluation, RubricResult result) {
        return new Table(
                "Skills",
                List.of(
                        Column.rowHeading("Skill"),
                        Column.number("Weight"),
                        Column.number("Level"),
                        Column.text("Name of the level"),
                        Column.number("Weight × level")),
                result.lines().stream()
                        .map(line -> Row.of(
                                line.name(),
                                ExactNumber.text(line.weight()),
                                String.valueOf(line.level()),
                                evaluation.label(line.level()),
                                ExactNumber.text(line.product())))
                        .toList());
    }

    /** Each year beside the one before; nothing where there is one alone. */
    static Optional<Block> years(List<EvaluationYear> years) {
        if (years.size() < 2) {
            return Optional.empty();
        }
        var rows = IntStream.range(1, years.size())
                .mapToObj(at -> row(years.get(at - 1), years.get(at)))
                .toList();
        return Optional.of(new Table(
                "Each year beside the one before",
                List.of(
                        Column.rowHeading("Year"),
                        Column.number("Overall"),
                        Column.number("Change"),
                        Column.text("Raised"),
                        Column.text("Lowered"),
                        Column.text("Unchanged")),
                rows));
    }

    private static Row row(EvaluationYear before, EvaluationYear now) {
        var compared = YearOverYear.of(before.result(), now.result());
        return Row.of(
                now.year().text(),
                PaperWords.number(before.result().overall()) + " to "
                        + PaperWords.number(now.result().overall()),
                compared.change()
                        .map(change -> ExactNumber.signed(change, PLACES))
                        .orElse("–"),
                steps(compared.raised()),
                steps(compared.lowered()),
                compared.unchanged().isEmpty()
                        ? "–"
                        : compared.unchanged().stream().map(Step::name).collect(Collectors.joining(", ")));
    }

    private static String steps(List<Step> steps) {
        return steps.isEmpty()
                ? "–"
                : steps.stream()
                        .map(step -> step.name() + " " + step.before() + " to " + step.now())
                        .collect(Collectors.joining(", "));
    }
}
