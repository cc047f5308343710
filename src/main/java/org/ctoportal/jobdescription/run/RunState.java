package org.ctoportal.jobdescription.run;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    STOPPED,
    DONE
}
