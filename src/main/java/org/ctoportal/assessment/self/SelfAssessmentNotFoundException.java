package org.ctoportal.assessment.self;

/** There is no such self-assessment for whoever is signed in. */
public class SelfAssessmentNotFoundException extends RuntimeException {}
