package org.ctoportal.authoring;

import java.time.Instant;

/**
 * A kept revision in a list.
 *
 * @param complete whether no required value was missing; only then it may leave the portal
 */
public record RevisionSummary(int number, boolean complete, Instant createdAt, String createdBy)
        implements java.io.Serializable {}
