package org.ctoportal.assessment.evaluation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.assessment.evaluation.EvaluationProblem;
import org.ctoportal.assessment.evaluation.EvaluationTerms;
import org.ctoportal.assessment.evaluation.Refusal;
import org.ctoportal.assessment.evaluation.RefusedEvaluationException;
import org.ctoportal.assessment.evaluation.RubricWords;
import org.ctoportal.assessment.evaluation.rubric.OverallBand;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** What screens of evaluations say in several places. */
final class EvaluationWords {

    static final String NONE = "–";
    private static final int PLACES = 2;

    private EvaluationWords() {}

    static String number(@Nullable Fraction number) {
        return number == null ? NONE : ExactNumber.rounded(number, PLACES);
    }

    static String signed(Fraction number) {
        return ExactNumber.signed(number, PLACES);
    }

    static String band(SkillFramework framework, @Nullable OverallBand band) {
        return band == null ? NONE : RubricWords.label(framework, band.level());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(moment);
    }

    /** By what version the rubric is, and why that one. */
    static String basis(EvaluationTerms terms) {
        return terms.description().isEmpty()
                ? translate("evaluation.basis.chosen", terms.frameworkVersion(), terms.reason())
                : translate("evaluation.basis.hired", terms.frameworkVersion(), terms.description(), terms.revision());
    }

    static String problem(Refusal refusal) {
        var names = refusal.problem() == EvaluationProblem.TOO_LATE
                ? refusal.names().stream()
                        .map(LocalDate::parse)
                        .map(EvaluationWords::day)
                        .toList()
                : refusal.names();
        return translate("evaluation.problem." + refusal.problem(), (Object[]) two(names));
    }

    static String problems(RefusedEvaluationException refused) {
        return refused.refusals().stream().map(EvaluationWords::problem).collect(Collectors.joining(" "));
    }

    /** The names as one list, but two of them apart where the sentence has two places. */
    private static String[] two(List<String> names) {
        return new String[] {
            String.join(", ", names), names.isEmpty() ? "" : names.getFirst(), names.isEmpty() ? "" : names.getLast()
        };
    }
}
