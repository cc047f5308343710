package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** Something somebody did to a schedule. */
public record ScheduleChangeLine(
        Instant at, String by, ScheduleAct act, @Nullable CandidateId candidate, List<ChangedField> fields)
        implements Serializable {}
