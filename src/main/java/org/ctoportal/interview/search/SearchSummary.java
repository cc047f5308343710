package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;

/**
 * A search in a list.
 *
 * @param candidates all who ever applied
 * @param active those still in it
 */
public record SearchSummary(
        SearchId id, String title, String postingNumber, int candidates, int active, Instant begunAt, String begunBy)
        implements Serializable {}
