package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;

/** A cohort of the district with its days; {@code asOf} is when it was said. */
public record CohortLine(long id, WriteCohort words, LocalDate asOf) implements Serializable {}
