package org.ctoportal.authoring;

import java.io.Serializable;

/** Identifies a document of the district acted in. */
public record DocumentId(long value) implements Serializable {}
