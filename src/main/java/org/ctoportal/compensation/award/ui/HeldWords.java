package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.HeldLine;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What the registry says of a certification, in words. */
final class HeldWords {

    private HeldWords() {}

    static String of(HeldLine line, Locale locale) {
        return line.title() + " · " + facts(line, locale);
    }

    /** What is known beside what it is called. */
    static String facts(HeldLine line, Locale locale) {
        return Stream.of(
                        line.number(),
                        I18NProvider.translate(
                                "award.held.issued", day(line.held().issued(), locale)),
                        line.held().expires() == null
                                ? ""
                                : I18NProvider.translate(
                                        "award.held.expires", day(line.held().expires(), locale)),
                        level(line, locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String level(HeldLine line, Locale locale) {
        var level = I18NProvider.translate("credential.level." + line.level());
        return line.held().verified() == null
                ? level
                : I18NProvider.translate(
                        "award.held.verified", level, day(line.held().verified(), locale));
    }

    /** In a sentence, which does not break it at its hyphen. */
    static String year(FiscalYear year) {
        return year.text().replace("-", "\u2060-\u2060");
    }

    static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }
}
