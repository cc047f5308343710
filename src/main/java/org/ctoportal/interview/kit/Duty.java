package org.ctoportal.interview.kit;

import java.io.Serializable;

/** A duty of the position in the words of the job description, with the one skill it belongs to. */
public record Duty(String code, String skill, String text) implements Serializable {}
