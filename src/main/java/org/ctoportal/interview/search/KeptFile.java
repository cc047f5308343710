package org.ctoportal.interview.search;

import org.ctoportal.shared.file.FileType;

/** A document as it is given out. */
public record KeptFile(String name, FileType type, byte[] content) {}
