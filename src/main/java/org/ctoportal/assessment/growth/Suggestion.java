package org.ctoportal.assessment.growth;

import java.io.Serializable;

/**
 * Something the templates offer as a goal.
 *
 * @param skill code of the skill it is for; empty for none
 * @param code under which the sentence stands in its pack
 * @param source code and number of the version of the pack
 * @param remark what to know before relying on it; empty for nothing
 */
public record Suggestion(String skill, GoalKind kind, String code, String text, String source, String remark)
        implements Serializable {}
