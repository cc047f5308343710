package org.ctoportal.assessment.self;

/** The self-assessment was submitted and is locked. */
public class AssessmentLockedException extends RuntimeException {}
