package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import org.ctoportal.identity.SignedInPerson;
import org.slf4j.MDC;

/** Who asks and for which district, by number, in every line that is logged for a request; no name and no address. */
final class LogMarks {

    static final String PERSON = "personId";
    static final String DISTRICT = "districtId";

    private static final String HELD = LogMarks.class.getName();

    private LogMarks() {}

    static void note(HttpServletRequest request, SignedInPerson person) {
        request.setAttribute(HELD, person);
        put(person);
    }

    /** The page that tells of an error is asked for after the request itself is over. */
    static void again(HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof SignedInPerson person) {
            put(person);
        }
    }

    static void clear() {
        MDC.remove(PERSON);
        MDC.remove(DISTRICT);
    }

    private static void put(SignedInPerson person) {
        MDC.put(PERSON, String.valueOf(person.id().value()));
        MDC.put(DISTRICT, String.valueOf(person.districtId().value()));
    }
}
