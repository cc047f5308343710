package org.ctoportal.document;

/**
 * A heading below the title.
 *
 * @param level 2 to 5; the title of the document is the one heading of level 1
 */
public record Heading(int level, String text) implements Block {

    public static final int HIGHEST = 2;
    public static final int LOWEST = 5;

    public Heading {
        if (level < HIGHEST || level > LOWEST) {
            throw new IllegalArgumentException("A heading has level 2 to 5: " + level);
        }
        text = Characters.required(text, "A heading");
    }
}
