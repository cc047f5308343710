package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate must bring, as far as it can be said to machines.
 *
 * @param education the category of the degree in Google's words; {@link #NONE} when no degree is asked for; empty when unknown
 * @param months of experience; none when unknown
 * @param experienceReplacesEducation whether an equivalent combination is considered
 * @param certification whether the certification of the profession is named
 */
public record Requirements(
        String education, @Nullable Integer months, boolean experienceReplacesEducation, boolean certification)
        implements Serializable {

    public static final String NONE = "no requirements";
}
