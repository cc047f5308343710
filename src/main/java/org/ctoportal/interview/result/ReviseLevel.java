package org.ctoportal.interview.result;

/**
 * Another level after the panel's talk.
 *
 * @param candidate by code
 * @param rater by name
 */
public record ReviseLevel(String candidate, String rater, String question, int level, String reason) {

    public static final int LONGEST_REASON = 2000;
}
