package org.ctoportal.search;

import java.io.Serializable;

/** Something by the name of its entity and its number. */
public record Thing(String entity, long number) implements Serializable {}
