package org.ctoportal.credential.holding;

import java.io.Serializable;
import org.ctoportal.credential.rule.ContinuingEducation;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log of continuing education, and whether it counts.
 *
 * @param origin what it was taken over from; none where somebody entered it
 */
public record LearningLine(
        long id,
        String title,
        String provider,
        ContinuingEducation education,
        Standing standing,
        @Nullable String origin)
        implements Serializable {}
