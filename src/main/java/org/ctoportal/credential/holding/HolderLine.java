package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.util.Map;
import org.ctoportal.credential.holding.WriteHolding.Field;

/**
 * A line of a list of holders, and what becomes of it.
 *
 * @param number of the line, from 1
 * @param problems last parts of message keys by field, for what keeps it from being taken over
 * @param cells of a line that cannot be taken over, by their headings; empty for others
 */
public record HolderLine(
        int number,
        String person,
        String credential,
        Outcome outcome,
        Map<Field, String> problems,
        Map<String, String> cells)
        implements Serializable {

    /** What becomes of a line; what is wrong comes first. */
    public enum Outcome {
        ERROR,
        NEW,
        CHANGED,
        SAME
    }

    public HolderLine {
        problems = Map.copyOf(problems);
        cells = Map.copyOf(cells);
    }
}
