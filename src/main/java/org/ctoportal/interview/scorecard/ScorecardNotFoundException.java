package org.ctoportal.interview.scorecard;

/** There is no such scorecard for this person: no seat, nothing to score yet, or stepped back from the candidate. */
public class ScorecardNotFoundException extends RuntimeException {}
