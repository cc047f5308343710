package org.ctoportal.assessment.feedback;

import java.io.Serializable;

/** Identifies a feedback round. */
public record FeedbackRoundId(long value) implements Serializable {}
