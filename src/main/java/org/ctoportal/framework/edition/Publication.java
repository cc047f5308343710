package org.ctoportal.framework.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Publishes an edition.
 *
 * @param notes what it changes, in plain words, for everybody who will use it
 * @param useFrom the day from which new documents use it, or none when that is decided later
 */
public record Publication(String notes, @Nullable LocalDate useFrom) {}
