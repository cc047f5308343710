package org.ctoportal.assessment.evaluation;

/** Where a text of an evaluation stands. */
public enum TextPlace {
    /** Of a skill. */
    EVIDENCE,
    /** Of an area. */
    AREA_COMMENT,
    /** Of an area, in the middle of the year. */
    MID_YEAR,
    /** Of the whole. */
    SUMMARY
}
