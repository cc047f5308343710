package org.ctoportal.authoring;

import java.time.Instant;

/** A document in a list. */
public record DocumentSummary(DocumentId id, String title, int lastRevision, Instant changedAt, String changedBy) {}
