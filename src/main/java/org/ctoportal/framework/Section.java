package org.ctoportal.framework;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document kind. It prints its clauses in order, then its slot.
 *
 * @param code unique within the document kind only
 * @param slot code of the list or table filled from data, or none
 */
public record Section(
        String code,
        String title,
        int order,
        @Nullable String slot,
        boolean required,
        @Nullable String variant) implements Serializable {}
