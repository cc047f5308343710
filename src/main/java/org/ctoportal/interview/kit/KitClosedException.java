package org.ctoportal.interview.kit;

/** The kit is not at a step where that can be done: what was approved or frozen changes only once it is reopened. */
public class KitClosedException extends RuntimeException {}
