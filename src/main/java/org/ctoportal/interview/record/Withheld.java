package org.ctoportal.interview.record;

import java.io.Serializable;

/** Something that does not leave, and why. It never says what it was. */
public record Withheld(String what, String why) implements Serializable {}
