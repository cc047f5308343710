package org.ctoportal.jobdescription.posting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The pay a posting shows.
 *
 * @param schedule number of the salary schedule; with {@link PaySource#SCHEDULE} only
 * @param lane counted from 1; 0 for all lanes
 */
public record PayTerms(PaySource source, @Nullable Long schedule, int firstStep, int lastStep, int lane)
        implements Serializable {

    public static final PayTerms OF_DESCRIPTION = new PayTerms(PaySource.DESCRIPTION, null, 0, 0, 0);
    public static final PayTerms NOT_SHOWN = new PayTerms(PaySource.NOT_SHOWN, null, 0, 0, 0);
}
