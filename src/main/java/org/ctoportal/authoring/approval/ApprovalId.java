package org.ctoportal.authoring.approval;

import java.io.Serializable;

/** Identifies a submission in the district acted in. */
public record ApprovalId(long value) implements Serializable {}
