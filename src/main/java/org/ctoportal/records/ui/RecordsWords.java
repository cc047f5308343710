package org.ctoportal.records.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.records.HoldScope;
import org.ctoportal.records.RecordLine;
import org.ctoportal.records.RetentionTerm;

/** Records, periods and days in words. */
final class RecordsWords {

    private static final int MONTHS = 12;

    private RecordsWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(moment);
    }

    static String ofClass(String name) {
        return translated("records.class." + name);
    }

    static String title(RecordLine line) {
        return line.title().isEmpty() ? translated("records.number", line.key().number()) : line.title();
    }

    static String scope(HoldScope scope) {
        if (scope.person() != null) {
            return translated("records.hold.cover.person", scope.personName());
        }
        return scope.record() == null
                ? translated("records.hold.cover.class", ofClass(scope.className()))
                : translated("records.hold.cover.record", ofClass(scope.className()), scope.record());
    }

    /** The rule or the own period, without the day that follows. */
    static String term(RetentionTerm term) {
        return term.isOwn()
                ? translated("records.term.own", term.period().getYears(), term.message(), day(term.asOf()))
                : translated("records.term.rule", term.message(), term.source(), day(term.asOf()));
    }

    /** As whole years where it is. */
    static String period(Period period) {
        var months = period.toTotalMonths();
        return months % MONTHS == 0
                ? translated("records.period.years", months / MONTHS)
                : translated("records.period.months", months);
    }

    static String translated(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
