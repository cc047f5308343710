package org.ctoportal.interview.kit;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;

/** Makes a kit from a job description: from what was approved of it, or else from its draft. */
public record MakeKit(DocumentId document, KitSpan span) implements Serializable {}
