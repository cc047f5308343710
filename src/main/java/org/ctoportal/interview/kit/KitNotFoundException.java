package org.ctoportal.interview.kit;

/** The district has no such interview kit, or no such edition of it. */
public class KitNotFoundException extends RuntimeException {}
