package org.ctoportal.identity;

import java.io.Serializable;

/** Identifies a person. */
public record PersonId(long value) implements Serializable {}
