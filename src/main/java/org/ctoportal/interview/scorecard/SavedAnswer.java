package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the database has of the answer to one question.
 *
 * @param level none while it is not rated
 */
public record SavedAnswer(String question, @Nullable Integer level, boolean notAsked, String note)
        implements Serializable {}
