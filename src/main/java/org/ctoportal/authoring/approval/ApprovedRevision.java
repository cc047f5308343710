package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A revision that was approved, when, and by whom as printed. */
public record ApprovedRevision(int number, Instant approvedAt, List<String> approvedBy) implements Serializable {}
