package org.ctoportal.interview.kit;

import java.io.Serializable;

/** Identifies an interview kit of the district. */
public record InterviewKitId(long value) implements Serializable {}
