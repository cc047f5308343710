package org.ctoportal.jobdescription.run;

/** How many documents of a run had one outcome. */
record Tally(TurnOutcome outcome, long count) {}
