package org.ctoportal.guide;

import java.io.Serializable;

/** Something of the district that a journey can go on with. */
public record Existing(long number, String title) implements Serializable {}
