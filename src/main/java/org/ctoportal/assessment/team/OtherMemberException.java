package org.ctoportal.assessment.team;

/** Somebody else is signed in by now. */
public class OtherMemberException extends RuntimeException {}
