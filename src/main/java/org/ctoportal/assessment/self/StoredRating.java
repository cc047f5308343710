package org.ctoportal.assessment.self;

import java.time.Instant;

/**
 * What is known of a rating that another is to take the place of.
 *
 * @param command the last one that was done
 * @param at when it was done
 */
record StoredRating(long id, String statement, String command, Instant at) {}
