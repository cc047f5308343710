package org.ctoportal.document.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.document.Note;
import org.ctoportal.document.RenderOptions;
import org.jspecify.annotations.Nullable;

/** Numbers the notes of one rendering in the order they are met; the same origin keeps its number. */
public final class Notes {

    /** No number is printed. */
    public static final int NONE = 0;

    private final RenderOptions options;
    private final Map<Note, Integer> numbers = new LinkedHashMap<>();

    public Notes(RenderOptions options) {
        this.options = options;
    }

    /** The number to print behind the sentence, or {@link #NONE}. */
    public int number(@Nullable Note note) {
        if (note == null || !options.provenance()) {
            return NONE;
        }
        return numbers.computeIfAbsent(note, added -> numbers.size() + 1);
    }

    /** The notes met so far; the first has number 1. */
    public List<Note> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
