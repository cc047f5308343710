package org.ctoportal.rules;

/** There is no such rule, or it is another district's. */
public class RuleNotFoundException extends RuntimeException {}
