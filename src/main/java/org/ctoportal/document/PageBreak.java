package org.ctoportal.document;

/** What follows begins on a new page, where the format has pages. */
public record PageBreak() implements Block {}
