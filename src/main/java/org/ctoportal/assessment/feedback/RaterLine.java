package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import org.ctoportal.assessment.feedback.report.RaterGroup;

/**
 * Somebody who is asked, as those see it who ask: never whether they answered.
 *
 * @param undelivered whether nobody could carry the last letter to them
 * @param neverReached whether nothing to answer by ever got to them, so that the address can be corrected
 */
public record RaterLine(
        RaterId id, RaterGroup group, String name, String email, boolean undelivered, boolean neverReached)
        implements Serializable {}
