package org.ctoportal.jobdescription.posting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as applicants read them in a posting's words; its language is that of the templates, US English. */
public final class PostingDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm", Locale.US);
    private static final DateTimeFormatter ZONE =
            new DateTimeFormatterBuilder().appendGenericZoneText(TextStyle.FULL).toFormatter(Locale.US);
    private static final int NOON = 12;

    private PostingDates() {}

    public static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** September 30, 2026, at 4:00 p.m. Central Time. */
    public static String moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return local.format(DATE) + ", at " + local.format(TIME) + (local.getHour() < NOON ? " a.m. " : " p.m. ")
                + local.format(ZONE);
    }
}
