package org.ctoportal.authoring;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands among the district's documents.
 *
 * @param template whether the district begins others from it
 * @param copiedFrom the document it was copied from
 */
public record Shelf(
        boolean archived, boolean template, @Nullable DocumentId copiedFrom) implements Serializable {}
