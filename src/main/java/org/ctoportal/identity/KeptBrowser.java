package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser that stays signed in.
 *
 * @param key tells it from the others and opens nothing
 */
public record KeptBrowser(String key, String browser, Instant lastUsedAt) implements Serializable {}
