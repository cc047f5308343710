package org.ctoportal.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ctoportal.shared.Language;

/**
 * The texts of plain pages, papers and letters, from the same files as those of the screens: in the first language the browser
 * asks for, or in that of what is written.
 */
public record PageWords(Locale locale) {

    public static PageWords of(HttpServletRequest request) {
        return new PageWords(Collections.list(request.getLocales()).stream()
                .flatMap(asked -> Language.find(asked.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH)
                .locale());
    }

    /** A day in full, as the language writes it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public String translate(String key, Object... parameters) {
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var text = bundle.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
