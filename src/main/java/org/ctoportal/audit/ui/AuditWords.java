package org.ctoportal.audit.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.audit.Act;
import org.ctoportal.audit.Actor;
import org.ctoportal.audit.AuditEvent;

/** Events in words. */
class AuditWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The parts of the portal that events name, as the menu goes. */
    static final List<String> ROOMS = List.of(
            "session",
            "access",
            "file",
            "authoring",
            "jobdescription",
            "framework",
            "rules",
            "salary",
            "interview",
            "assessment",
            "credential",
            "compensation",
            "guide",
            "identity",
            "people",
            "signon",
            "district",
            "branding",
            "mail",
            "notice",
            "wording",
            "records",
            "api");

    static final String NOUN = "audit.noun.";

    private static final Set<Act> COMING_AND_GOING = EnumSet.of(Act.SIGNED_IN, Act.SIGNED_OUT, Act.SIGN_IN_REFUSED);
    private static final Set<Act> ADDRESSED = EnumSet.of(Act.TOOK_FILE, Act.READ_BY_PROGRAM, Act.ACCESS_REFUSED);

    private final Component screen;
    private final DateTimeFormatter moment;
    private final Map<String, String> names;

    AuditWords(Component screen, Locale locale, ZoneId zone, Map<String, String> names) {
        this.screen = screen;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        this.names = names;
    }

    String moment(AuditEvent event) {
        return moment.format(event.at());
    }

    String actor(AuditEvent event) {
        if (event.actor().equals(Actor.PORTAL)) {
            return screen.getTranslation("audit.actor.portal");
        }
        var name = names.get(event.actor());
        return name == null
                ? screen.getTranslation("audit.actor.guest", event.actor().replaceAll("\\D+", ""))
                : name;
    }

    String room(AuditEvent event) {
        return ROOMS.contains(event.room()) ? screen.getTranslation("audit.room." + event.room()) : event.room();
    }

    /** What was done to what: "Changed: holding 12", "Added: candidate, 40 of them". */
    String deed(AuditEvent event) {
        var act = screen.getTranslation("audit.act." + event.act());
        if (COMING_AND_GOING.contains(event.act())) {
            return act;
        }
        if (ADDRESSED.contains(event.act())) {
            return act + ": " + event.detail();
        }
        var noun = noun(event);
        return event.many() > 1
                ? screen.getTranslation("audit.deed.many", act, noun, event.many())
                : screen.getTranslation("audit.deed", act, noun, Long.toString(event.subject()));
    }

    /** What programs read is named by no entity. */
    private String noun(AuditEvent event) {
        var key = NOUN + event.noun();
        var word = screen.getTranslation(key);
        return word.contains(key) ? spaced(event.noun()) : word;
    }

    String places(List<Long> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Names of the fields as words; nothing where the deed says it all. */
    String detail(AuditEvent event) {
        return switch (event.act()) {
            case TOOK_FILE, ACCESS_REFUSED -> "";
            case READ_BY_PROGRAM -> noun(event) + " " + event.subject();
            default -> spaced(event.detail());
        };
    }

    private static String spaced(String name) {
        return name.replaceAll("^Kept(?=[A-Z])", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
