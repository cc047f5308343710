package org.ctoportal.people;

/** The seat is not given, changed or closed, for a reason whoever asked can act on. */
public class RefusedSeatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public RefusedSeatException(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What stands in the way. */
    public enum Why {
        NAME,
        EMAIL,
        TITLE,
        NO_ROLE,
        /** A seat from outside without an end within a year. */
        END,
        /** A role that whoever asks may neither give nor take. */
        ABOVE,
        OWN_ROLE,
        OWN_KEEPING,
        OWN_SEAT,
        /** The own second factor; the account page turns it off. */
        OWN_FACTOR,
        /** The own sessions; the account page ends them. */
        OWN_SESSIONS,
        LAST_ADMINISTRATOR,
        SEATED,
        INVITED,
        TWICE,
        MOST,
        GONE,
        UNREADABLE
    }

    public Why why() {
        return why;
    }
}
