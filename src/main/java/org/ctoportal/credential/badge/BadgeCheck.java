package org.ctoportal.credential.badge;

import java.io.Serializable;
import java.util.List;

/**
 * One thing looked at.
 *
 * @param details what the words of the reason are filled with: a host, a date, a field
 */
public record BadgeCheck(Subject subject, Outcome outcome, BadgeReason reason, List<String> details)
        implements Serializable {

    /** What is looked at, in the order it is told. */
    public enum Subject {
        SIGNATURE,
        KEY,
        CONTENT,
        ISSUER,
        RECIPIENT,
        DATES,
        STATUS
    }

    public enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    public BadgeCheck {
        details = List.copyOf(details);
    }

    static BadgeCheck passed(Subject subject, BadgeReason reason, String... details) {
        return new BadgeCheck(subject, Outcome.PASSED, reason, List.of(details));
    }

    static BadgeCheck failed(Subject subject, BadgeReason reason, String... details) {
        return new BadgeCheck(subject, Outcome.FAILED, reason, List.of(details));
    }

    static BadgeCheck notChecked(Subject subject, BadgeReason reason, String... details) {
        return new BadgeCheck(subject, Outcome.NOT_CHECKED, reason, List.of(details));
    }
}
