package org.ctoportal.assessment.evaluation.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.rubric.OverallBand;
import org.ctoportal.assessment.evaluation.rubric.RubricLine;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** What papers of evaluations say in several places. Their language is that of all documents, US English. */
final class PaperWords {

    private static final int PLACES = 2;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private PaperWords() {}

    static String day(LocalDate day) {
        return DATE.format(day);
    }

    static String number(@Nullable Fraction number) {
        return number == null ? "–" : ExactNumber.rounded(number, PLACES);
    }

    /** Such as {@code 2.46, Developing}. */
    static String overall(EvaluationDetails evaluation, RubricResult result) {
        return result.band() == null
                ? "–"
                : number(result.overall()) + ", "
                        + evaluation.label(result.band().level());
    }

    static String plain(EvaluationDetails evaluation, RubricResult result) {
        return result.plainBand() == null
                ? "–"
                : number(result.plainMean()) + ", "
                        + evaluation.label(result.plainBand().level());
    }

    static String setting(WeightSetting setting) {
        return setting == WeightSetting.FRAMEWORK
                ? "Each skill counts with the weight the framework gives it."
                : "All skills count alike.";
    }

    /** The sum from which anybody can compute the overall result again. */
    static String sum(RubricResult result) {
        return result.lines().stream().map(PaperWords::term).collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ " + ExactNumber.text(result.weights()) + " = " + ExactNumber.text(result.products()) + " ÷ "
                + ExactNumber.text(result.weights()) + " = " + number(result.overall());
    }

    private static String term(RubricLine line) {
        return ExactNumber.text(line.weight()) + " × " + line.level();
    }

    /** Where a band begins, of the exact result. */
    static String bands(EvaluationDetails evaluation) {
        return Arrays.stream(OverallBand.values())
                .map(band -> evaluation.label(band.level())
                        + (band == OverallBand.FIRST ? " below " + OverallBand.SECOND.from() : " from " + band.from()))
                .collect(Collectors.joining(", "));
    }

    /** By what version the rubric is, and why that one. */
    static String basis(EvaluationDetails evaluation) {
        var terms = evaluation.terms();
        var rubric = evaluation.framework().name() + ", version " + terms.frameworkVersion();
        return terms.description().isEmpty()
                ? rubric + ", chosen because: " + terms.reason()
                : rubric + ", as in the approved job description " + terms.description() + ", revision "
                        + terms.revision();
    }
}
