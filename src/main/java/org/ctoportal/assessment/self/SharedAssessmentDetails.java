package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;

/** A self-assessment as somebody sees it with whom it was shared. */
public record SharedAssessmentDetails(String owner, Extent extent, Instant since, SelfRun run)
        implements Serializable {}
