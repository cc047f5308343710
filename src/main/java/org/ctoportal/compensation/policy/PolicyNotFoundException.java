package org.ctoportal.compensation.policy;

/** The district has no such policy. */
public class PolicyNotFoundException extends RuntimeException {}
