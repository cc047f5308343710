package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ctoportal.authoring.compose.ComposedClause;

/** Amounts, days and sources as these screens show them. */
final class PolicyWords {

    private PolicyWords() {}

    static String money(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return "$" + format.format(amount);
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** How a sentence stands to its template, and what that rests on. */
    static String source(ComposedClause clause) {
        var standing = I18NProvider.translate("authoring.state." + clause.state());
        var origin = clause.origin();
        if (origin.pack().isEmpty()) {
            return origin.source().isEmpty()
                    ? standing
                    : I18NProvider.translate("authoring.origin.source", origin.source());
        }
        return standing + ": "
                + I18NProvider.translate("authoring.origin.pack", clause.code(), origin.pack(), origin.version()) + ". "
                + I18NProvider.translate("authoring.origin.source", origin.source());
    }
}
