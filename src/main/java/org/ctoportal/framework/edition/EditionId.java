package org.ctoportal.framework.edition;

import java.io.Serializable;

/** Identifies one edition in the making, or one that was published. */
public record EditionId(long value) implements Serializable {}
