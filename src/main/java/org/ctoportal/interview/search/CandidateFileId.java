package org.ctoportal.interview.search;

import java.io.Serializable;

/** Identifies a document of a candidate. */
public record CandidateFileId(long value) implements Serializable {}
