package org.ctoportal.authoring;

import java.time.Instant;

/** A kept revision with the words it had. {@code intact} says whether its fingerprint still matches. */
public record RevisionDetails(
        int number,
        DocumentContent content,
        ComposedDocument composed,
        boolean intact,
        Instant createdAt,
        String createdBy) {}
