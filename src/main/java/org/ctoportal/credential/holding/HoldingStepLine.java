package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;

/** What was done with a holding, as it is read; {@code day} in the district. */
public record HoldingStepLine(HoldingAct act, String author, LocalDate day, String note) implements Serializable {}
