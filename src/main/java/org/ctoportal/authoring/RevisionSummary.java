package org.ctoportal.authoring;

import java.time.Instant;

/** A kept revision in a list. */
public record RevisionSummary(int number, Instant createdAt, String createdBy) {}
