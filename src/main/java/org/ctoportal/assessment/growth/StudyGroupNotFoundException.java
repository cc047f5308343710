package org.ctoportal.assessment.growth;

/** There is no such group for the person who asks. */
public class StudyGroupNotFoundException extends RuntimeException {}
