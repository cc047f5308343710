package org.ctoportal.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the portal is away.
 *
 * @param until what people are told; the portal stays away until it is opened again
 * @param zone in which the times are told
 * @param says what else people are told; may be empty
 */
public record MaintenanceNotice(Instant from, @Nullable Instant until, ZoneId zone, String says) {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(1);

    public boolean isOn(Instant now) {
        return !now.isBefore(from);
    }

    public String from(Locale locale) {
        return told(from, locale);
    }

    /** Nothing when nobody has said, or when that time is over. */
    public Optional<String> until(Locale locale, Instant now) {
        return Optional.ofNullable(until).filter(now::isBefore).map(end -> told(end, locale));
    }

    /** When it is worth asking again. */
    public Duration wait(Instant now) {
        return until != null && now.plus(UNTIL_ASKED_AGAIN).isBefore(until)
                ? Duration.between(now, until)
                : UNTIL_ASKED_AGAIN;
    }

    private String told(Instant moment, Locale locale) {
        var there = moment.atZone(zone);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(there)
                + " "
                + DateTimeFormatter.ofPattern("z", locale).format(there);
    }
}
