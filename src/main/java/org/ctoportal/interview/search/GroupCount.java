package org.ctoportal.interview.search;

/** How many of a group got no further than a stage. */
record GroupCount(VoluntaryGroup group, CandidateStage reached, long candidates) {}
