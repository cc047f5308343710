package org.ctoportal.rules;

/** The rule has a last day already, given by somebody with a reason that is kept. */
public class RuleEndedException extends RuntimeException {}
