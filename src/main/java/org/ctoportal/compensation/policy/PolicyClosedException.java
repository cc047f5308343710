package org.ctoportal.compensation.policy;

/** The board has adopted the policy: its words change through a revision only. */
public class PolicyClosedException extends RuntimeException {}
