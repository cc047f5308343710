package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;

/** Something a rule asks before records are destroyed, with where it comes from and the day it is about. */
public record RetentionNotice(String message, String source, LocalDate day) implements Serializable {}
