package org.ctoportal.records;

import java.util.List;

/** Records are not destroyed, and nothing of them is gone. */
public class RecordsStayException extends RuntimeException {

    /** What speaks against it. */
    public enum Why {
        NOT_DUE,
        HELD,
        /** Other records need one of them. */
        NEEDED,
        /** One is about whoever would destroy it. */
        OWN,
        /** A rule says so; its words are with the exception. */
        RULE
    }

    private final Why why;
    private final transient List<String> details;

    RecordsStayException(Why why, List<String> details) {
        super(why.name());
        this.why = why;
        this.details = List.copyOf(details);
    }

    public Why why() {
        return why;
    }

    /** Numbers of records, classes of others that need them, or the words of rules. */
    public List<String> details() {
        return details;
    }
}
