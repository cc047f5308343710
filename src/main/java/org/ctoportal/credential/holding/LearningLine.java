package org.ctoportal.credential.holding;

import java.io.Serializable;
import org.ctoportal.credential.rule.ContinuingEducation;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;

/** An entry of the log of continuing education, and whether it counts. */
public record LearningLine(long id, String title, String provider, ContinuingEducation education, Standing standing)
        implements Serializable {}
