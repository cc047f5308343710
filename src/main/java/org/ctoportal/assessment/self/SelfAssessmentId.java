package org.ctoportal.assessment.self;

import java.io.Serializable;

public record SelfAssessmentId(long value) implements Serializable {}
