package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.score.Explanation.Given;

/** An answer the raters saw two levels or more apart: what the panel talks about, and nothing else. */
public record Spread(String candidate, String question, List<Given> given) implements Serializable {

    /** One level apart is the grain of the scale. */
    private static final int FLAGGED = 2;

    public Spread {
        given = List.copyOf(given);
    }

    /** The levels in the order of the panel. */
    public List<Integer> levels() {
        return given.stream().map(Given::level).toList();
    }

    /** All of them, in the order of candidates and questions. */
    public static List<Spread> of(PanelResult result) {
        return result.candidates().stream()
                .flatMap(candidate -> candidate.explanation().terms().stream()
                        .filter(term -> term.spread() >= FLAGGED)
                        .map(term -> new Spread(
                                candidate.candidate(), term.question().code(), term.given())))
                .toList();
    }
}
