package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.LocalTime;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is not free.
 *
 * @param candidate none where it is a member of the panel
 * @param member of the panel, none where it is a candidate
 */
public record AwayLine(
        long id, @Nullable CandidateId candidate, @Nullable Long member, LocalTime from, LocalTime to)
        implements Serializable {}
