package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.Instant;

/** What was done with a holding, as it is read. */
public record HoldingStepLine(HoldingAct act, String author, Instant at, String note) implements Serializable {}
