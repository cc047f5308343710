package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;

/** An approved revision of a job description somebody may have been hired on. */
public record HiredOn(DocumentId description, String title, int revision) implements Serializable {}
