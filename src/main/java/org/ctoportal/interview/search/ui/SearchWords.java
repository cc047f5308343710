package org.ctoportal.interview.search.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.interview.search.SearchDetails;

/** What screens of searches say in several places. */
public final class SearchWords {

    private SearchWords() {}

    static String origin(SearchDetails search) {
        return search.postingNumber().isEmpty()
                ? translate("interview.search.origin.description", search.revision())
                : translate("interview.search.origin.posting", search.postingNumber(), search.revision());
    }

    /** With two decimals. */
    static String points(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value.setScale(2, RoundingMode.HALF_UP));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    public static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    public static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(moment);
    }
}
