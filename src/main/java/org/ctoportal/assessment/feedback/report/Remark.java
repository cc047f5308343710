package org.ctoportal.assessment.feedback.report;

import java.io.Serializable;

/**
 * What somebody said in own words.
 *
 * @param skill code of the skill it is about; empty where the group is not shown in that skill
 */
public record Remark(String skill, String text) implements Serializable {}
