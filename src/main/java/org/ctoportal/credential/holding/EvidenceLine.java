package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.Instant;

/** A document of a holding in a list; {@code size} in bytes. */
public record EvidenceLine(long id, String name, int size, Instant addedAt, String addedBy) implements Serializable {}
