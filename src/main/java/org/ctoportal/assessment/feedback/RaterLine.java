package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import org.ctoportal.assessment.feedback.report.RaterGroup;

/**
 * Somebody who is asked, as those see it who ask: never whether they answered.
 *
 * @param undelivered whether nobody could carry the last letter to them
 */
public record RaterLine(RaterId id, RaterGroup group, String name, String email, boolean undelivered)
        implements Serializable {}
