package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session of one's own.
 *
 * @param browser as it names itself, such as Firefox · Windows; empty when it does not
 * @param address from where it began
 * @param current whether it is the one that asks
 */
public record SessionSummary(
        long id, String browser, String address, Instant beganAt, Instant lastUsedAt, boolean current)
        implements Serializable {}
