package org.ctoportal.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.page.PageWords;

/** Whoever a letter is for, and how they read what is put into it. */
public record Reader(EmailAddress address, String name, Language language) {

    public Reader {
        name = Letter.inOneLine(name);
    }

    /** With the day of the week. */
    public String fullDay(LocalDate day) {
        return format(FormatStyle.FULL).format(day);
    }

    public String day(LocalDate day) {
        return format(FormatStyle.LONG).format(day);
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(language.locale());
    }

    /** A text of the portal. */
    public String told(String key, Object... parameters) {
        return new PageWords(language.locale()).translate(key, parameters);
    }
}
