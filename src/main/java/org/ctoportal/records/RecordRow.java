package org.ctoportal.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One record as the statements over all classes read it. */
record RecordRow(
        String className,
        long number,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate ended,
        @Nullable LocalDate until,
        boolean held) {}
