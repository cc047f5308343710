package org.ctoportal.jobdescription.posting;

import java.io.Serializable;

/** Identifies a posting. */
public record PostingId(long value) implements Serializable {}
