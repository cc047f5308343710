package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.time.Instant;

/** A policy in a list. */
public record PolicySummary(PolicyId id, String number, String title, Instant changedAt) implements Serializable {

    /** As the database gives it. */
    public PolicySummary(long id, String number, String title, Instant changedAt) {
        this(new PolicyId(id), number, title, changedAt);
    }
}
