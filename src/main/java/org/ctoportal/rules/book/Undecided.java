package org.ctoportal.rules.book;

import java.io.Serializable;
import java.util.List;

/** A rule that stayed silent although it might fire if more were known. */
public record Undecided(Rule rule, List<Fact> unknown) implements Serializable {}
