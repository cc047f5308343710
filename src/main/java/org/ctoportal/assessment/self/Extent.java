package org.ctoportal.assessment.self;

/** How much somebody shares: the scores, or every rating and note as well. */
public enum Extent {
    SCORES,
    RATINGS
}
