package org.ctoportal.document;

/**
 * Where a sentence comes from.
 *
 * @param code stable code of the template item, such as {@code S1.D3}; empty for the district's own words
 * @param words the origin in words
 */
public record Note(String code, String words) {

    public Note {
        code = Characters.line(code);
        words = Characters.line(words);
        if (code.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("A note needs a code or words");
        }
    }
}
