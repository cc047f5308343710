package org.ctoportal.tasks;

import java.io.Serializable;
import java.time.Instant;

/** A change: what, when, and by whom. */
public record ChangedItem(TaskWords words, String path, Instant at, String by) implements Serializable {}
