package org.ctoportal.tasks;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence in the reader's language.
 *
 * @param label its translation key
 * @param arguments what the sentence names, such as a title
 */
public record TaskWords(String label, List<Serializable> arguments) implements Serializable {

    public TaskWords {
        arguments = List.copyOf(arguments);
    }

    public static TaskWords of(String label, Serializable... arguments) {
        return new TaskWords(label, List.of(arguments));
    }
}
