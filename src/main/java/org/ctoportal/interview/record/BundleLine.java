package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A bundle that left, in the log. */
public record BundleLine(
        RedactionLevel level, int files, String hash, List<Withheld> withheld, Instant takenAt, String takenBy)
        implements Serializable {}
