package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ctoportal.assessment.growth.GoalKind;

/** Days, hours and codes as these screens show them. */
final class GrowthWords {

    private GrowthWords() {}

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    static String hours(BigDecimal hours, Locale locale) {
        return I18NProvider.translate(
                "growth.hours", NumberFormat.getNumberInstance(locale).format(hours));
    }

    static Span kind(GoalKind kind) {
        var mark = new Span(I18NProvider.translate("growth.kind." + kind));
        mark.addClassName("growth-mark");
        return mark;
    }

    /** Where a sentence comes from. */
    static Span origin(String code, String source, boolean reworded) {
        var origin = new Span(
                reworded
                        ? I18NProvider.translate("growth.origin.reworded", code, source)
                        : I18NProvider.translate("growth.origin", code, source));
        origin.addClassName("hint");
        return origin;
    }
}
