package org.ctoportal.framework.pack;

import java.io.Serializable;
import java.util.List;

/**
 * One field of a part of a pack, as a form needs to know it.
 *
 * @param longest most characters of a text, or the highest whole number
 * @param choices the words to choose from, of {@link Type#CHOICE} and {@link Type#CHOICES}
 * @param refersTo what {@link Type#REFERENCE} and {@link Type#REFERENCES} name, such as {@code rule}; empty otherwise
 * @param fields of each entry of {@link Type#ENTRIES} and of a {@link Type#GROUP}
 */
public record PartField(
        String name,
        Type type,
        boolean required,
        int longest,
        List<String> choices,
        String refersTo,
        List<PartField> fields)
        implements Serializable {

    public PartField {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** What a field takes. */
    public enum Type {
        /** A text without line breaks. */
        LINE,
        TEXT,
        WHOLE,
        DECIMAL,
        YES_NO,
        DAY,
        CHOICE,
        /** Any number of choices. */
        CHOICES,
        REFERENCE,
        REFERENCES,
        /** One word or several with commas between them; true and false mean yes and no. */
        VALUE,
        /** Several texts, one on each line. */
        LINES,
        /** Several entries with fields of their own. */
        ENTRIES,
        /** Fields that belong together. */
        GROUP
    }
}
