package org.ctoportal.authoring;

import java.time.Instant;

/** A kept revision with the words it had. */
public record RevisionDetails(
        int number, DocumentContent content, ComposedDocument composed, Instant createdAt, String createdBy) {}
