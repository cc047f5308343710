package org.ctoportal.credential.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.credential.rule.CredentialStatus;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** Days, hours, marks, sources and problems as these screens show them. */
final class CredentialWords {

    private CredentialWords() {}

    static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    static String number(BigDecimal number, Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** An amount of US dollars, to the cent. */
    static String money(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("USD"));
        return format.format(amount);
    }

    static Span status(CredentialStatus status) {
        var mark = new Span(I18NProvider.translate("credential.status." + status));
        mark.addClassNames("credential-mark", status.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /** Where a fact comes from, and when it was checked. */
    static Span source(Provenance provenance, Locale locale) {
        var source = new Span(I18NProvider.translate(
                "credential.source",
                provenance.source(),
                day(provenance.asOf(), locale),
                I18NProvider.translate("credential.source." + provenance.status())));
        source.addClassName("hint");
        return source;
    }

    static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }

    /** Says at each field what is wrong with it; answers whether nothing is. */
    static <F> boolean mark(Map<F, ? extends HasValidation> fields, Map<F, String> problems) {
        fields.forEach((field, shown) -> {
            var problem = problems.get(field);
            shown.setInvalid(problem != null);
            shown.setErrorMessage(problem == null ? "" : I18NProvider.translate("credential.problem." + problem));
        });
        return problems.isEmpty();
    }
}
