package org.ctoportal.assessment.score;

import java.io.Serializable;

/** The level somebody gave a statement; one that was set aside or left open has none. */
public record StatementRating(String statement, int level) implements Serializable {}
