package org.ctoportal.assessment.growth;

/** The group somebody was invited to is no longer there. */
public class StudyGroupEndedException extends RuntimeException {}
