package org.ctoportal.jobdescription;

/** A framework item or optional clause that could be added to a section. */
public record ItemChoice(String code, String skill, String text) {}
