package org.ctoportal.framework;

import java.io.Serializable;

/** Identifies one published version of one content pack. */
public record PackVersionId(long value) implements Serializable {}
