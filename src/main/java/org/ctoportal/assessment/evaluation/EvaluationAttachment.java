package org.ctoportal.assessment.evaluation;

import java.io.Serializable;

/**
 * Something of another room that was put beside an evaluation.
 *
 * @param source the room, as it calls itself in {@link EvaluationAttachments#source}
 * @param number of the row there
 * @param title as it stands on the form
 * @param path where its readers open it
 */
public record EvaluationAttachment(String source, long number, String title, String path) implements Serializable {

    boolean isSameAs(EvaluationAttachment other) {
        return source.equals(other.source) && number == other.number;
    }
}
