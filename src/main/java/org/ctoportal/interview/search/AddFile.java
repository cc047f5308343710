package org.ctoportal.interview.search;

/** Adds a document to a candidate; its name is made harmless. */
public record AddFile(String name, FileKind kind, byte[] content) {}
