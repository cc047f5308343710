package org.ctoportal.interview.kit;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;

/** A job description a kit can be made from, in a list to choose from; {@code revision} as in {@link KitOrigin}. */
public record KitSource(DocumentId document, String title, int revision) implements Serializable {}
