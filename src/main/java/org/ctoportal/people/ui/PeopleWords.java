package org.ctoportal.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PersonState;
import org.ctoportal.people.PersonSummary;
import org.jspecify.annotations.Nullable;

/** Roles and states in words, moments in the district's time. */
record PeopleWords(ZoneId zone, Locale locale) implements Serializable {

    static String roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> I18NProvider.translate("people.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** What the state rests on. */
    String day(PersonSummary person) {
        if (person.state() == PersonState.ACTIVE && person.day() == null) {
            return I18NProvider.translate("people.day.never");
        }
        return I18NProvider.translate("people.day." + person.state(), at(person.day()), person.by());
    }

    /** Until when somebody from outside works here; empty for everybody else. */
    String end(PersonSummary person) {
        var end = person.seat().endsAt();
        return end == null || person.state() == PersonState.ENDED
                ? ""
                : I18NProvider.translate(
                        "people.until",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(locale)
                                .withZone(zone)
                                .format(end.minusMillis(1)));
    }

    private String at(@Nullable Instant day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(zone)
                        .format(day);
    }
}
