package org.ctoportal.interview.impact;

/** What a comparison of two groups says, in one word for plain language. */
public enum ImpactReading {
    /** Four fifths or more. */
    NOT_FLAGGED,
    /** Below four fifths, and hardly by chance. */
    SIGNIFICANT,
    /** Below four fifths; chance explains it. The criteria of the step are looked at all the same. */
    NOT_SIGNIFICANT,
    /** Below four fifths, with numbers that carry little. */
    SMALL_NUMBERS,
    /** Below four fifths, with so few that one person more would make it otherwise. */
    NUMBERS_TOO_SMALL,
    /** One person was taken: nothing can be read from that. */
    ONE_SELECTION,
    /** Nobody was taken. */
    NO_SELECTION
}
