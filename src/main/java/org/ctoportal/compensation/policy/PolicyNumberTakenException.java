package org.ctoportal.compensation.policy;

/** Another policy of the district has this number. */
public class PolicyNumberTakenException extends RuntimeException {}
