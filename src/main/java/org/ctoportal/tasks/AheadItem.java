package org.ctoportal.tasks;

import java.io.Serializable;
import java.time.LocalDate;

/** A day to come. Nothing has to be done about it before. */
public record AheadItem(LocalDate day, TaskWords words, String path) implements Serializable {}
