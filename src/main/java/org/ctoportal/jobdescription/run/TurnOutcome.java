package org.ctoportal.jobdescription.run;

/** What became of one document in a run. */
public enum TurnOutcome {
    WAITING,
    /** It stands on the templates in use. */
    DONE,
    /** Own words stand over words that changed, or a value would not be used any more: somebody has to look. */
    NEEDS_LOOK,
    /** It could not be brought along; it is as it was. */
    FAILED
}
