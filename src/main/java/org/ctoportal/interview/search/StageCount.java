package org.ctoportal.interview.search;

/** How many candidates of a search are at a stage. */
record StageCount(long searchId, CandidateStage stage, long candidates) {}
