package org.ctoportal.interview.search;

/** A document as it is given out. */
public record KeptFile(String name, FileType type, byte[] content) {}
