package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.framework.PackLine;
import org.jspecify.annotations.Nullable;

/**
 * A published version as a district sees it.
 *
 * @param inUse whether new documents of the district use it today
 * @param usedFrom the coming day from which they will, or none
 * @param retired whether it is no longer to be chosen
 * @param offeredBy the name of the district that offers it, or empty
 * @param notes what it changes, in plain words; empty when it does not say
 */
public record TemplateVersion(
        PackLine line, boolean inUse, @Nullable LocalDate usedFrom, boolean retired, String offeredBy, String notes)
        implements Serializable {}
