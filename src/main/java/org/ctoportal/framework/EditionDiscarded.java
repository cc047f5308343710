package org.ctoportal.framework;

/** An edition in the making is thrown away: its rows are still there, and go in the same transaction. */
public record EditionDiscarded(long edition) {}
