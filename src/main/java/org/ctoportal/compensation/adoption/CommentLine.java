package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/** A comment of the public, with who recorded it. */
public record CommentLine(LocalDate day, String author, String text, String recordedBy) implements Serializable {}
