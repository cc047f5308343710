package org.ctoportal.assessment.evaluation;

/**
 * Writes one text of an evaluation.
 *
 * @param code of the skill or the area; empty for the whole
 * @param seen what its writer saw there before
 */
public record WriteText(TextPlace place, String code, String seen, String text) {

    public static final int LONGEST = 4000;

    public WriteText {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A text of " + text.length() + " letters");
        }
    }
}
