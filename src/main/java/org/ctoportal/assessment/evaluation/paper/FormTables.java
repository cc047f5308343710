package org.ctoportal.assessment.evaluation.paper;

import java.math.BigDecimal;
import java.util.List;
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
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.ExactNumber;

/** The numbers of an evaluation, as tables of its form. */
final class FormTables {

    private static final BigDecimal HIGHEST = new BigDecimal("4");
    private static final int PLACES = 2;
    private static final String NONE = "None";

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
                List.of(Column.rowHeading("Skill"), Column.text("Level"), Column.text("Weight × level")),
                result.lines().stream()
                        .map(line -> Row.of(
                                line.name(),
                                line.level() + ", " + evaluation.label(line.level()),
                                ExactNumber.text(line.weight()) + " × " + line.level() + " = "
                                        + ExactNumber.text(line.product())))
                        .toList());
    }

    /** Each year beside the one before, the latest first; nothing where there is one alone. */
    static List<Block> years(List<EvaluationYear> years) {
        return IntStream.range(1, years.size())
                .map(at -> years.size() - at)
                .boxed()
                .flatMap(at -> change(years.get(at - 1), years.get(at)).stream())
                .toList();
    }

    private static List<Block> change(EvaluationYear before, EvaluationYear now) {
        var compared = YearOverYear.of(before.result(), now.result());
        var overall = PaperWords.number(before.result().overall()) + " to "
                + PaperWords.number(now.result().overall())
                + compared.change()
                        .map(change -> " (" + ExactNumber.signed(change, PLACES) + ")")
                        .orElse("");
        return List.of(
                new Heading(3, before.year().text() + " to " + now.year().text()),
                new Fields(List.of(
                        new Field("Overall", Text.of(overall)),
                        new Field("Raised", Text.of(steps(compared.raised()))),
                        new Field("Lowered", Text.of(steps(compared.lowered()))),
                        new Field("Unchanged", Text.of(names(compared.unchanged()))))));
    }

    private static String names(List<Step> steps) {
        return steps.isEmpty() ? NONE : steps.stream().map(Step::name).collect(Collectors.joining(", "));
    }

    private static String steps(List<Step> steps) {
        return steps.isEmpty()
                ? NONE
                : steps.stream()
                        .map(step -> step.name() + " " + step.before() + " to " + step.now())
                        .collect(Collectors.joining(", "));
    }
}
