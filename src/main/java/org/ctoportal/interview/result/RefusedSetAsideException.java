package org.ctoportal.interview.result;

/** Nothing of the rater can be set aside: they sit on the panel, submitted nothing, or it is set aside already. */
public class RefusedSetAsideException extends RuntimeException {}
