package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.authoring.compose.Blank;

/** A required value is missing; the paper stays in the portal until it is there. */
public class IncompletePaperException extends RuntimeException {

    private final List<Blank> missing;

    IncompletePaperException(List<Blank> missing) {
        super("Missing: " + missing.stream().map(Blank::name).toList());
        this.missing = List.copyOf(missing);
    }

    public List<Blank> missing() {
        return missing;
    }
}
