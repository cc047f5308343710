package org.ctoportal.interview.score;

import java.io.Serializable;

/** A question by its code, with the skill and the area its answer counts for. */
public record ScoredQuestion(String code, String skill, String area) implements Serializable {}
