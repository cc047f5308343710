package org.ctoportal.assessment.self;

/** Somebody else is signed in by now. */
public class OtherOwnerException extends RuntimeException {}
