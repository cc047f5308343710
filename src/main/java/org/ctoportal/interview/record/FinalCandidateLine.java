package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Who named whom as most qualified, and when; by code. */
public record FinalCandidateLine(List<String> codes, Instant namedAt, String namedBy) implements Serializable {

    public FinalCandidateLine {
        codes = List.copyOf(codes);
    }
}
