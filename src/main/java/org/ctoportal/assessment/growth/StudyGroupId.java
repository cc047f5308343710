package org.ctoportal.assessment.growth;

import java.io.Serializable;

/** Number of a study group. */
public record StudyGroupId(long value) implements Serializable {}
