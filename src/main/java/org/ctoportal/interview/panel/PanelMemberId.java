package org.ctoportal.interview.panel;

import java.io.Serializable;

/** Identifies a member of the panel of a search. */
public record PanelMemberId(long value) implements Serializable {}
