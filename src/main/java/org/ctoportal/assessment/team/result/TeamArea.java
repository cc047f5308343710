package org.ctoportal.assessment.team.result;

import java.io.Serializable;
import java.util.List;

/** An area of the instrument with the codes of its statements, in order. */
public record TeamArea(String code, List<String> statements) implements Serializable {

    public TeamArea {
        statements = List.copyOf(statements);
    }
}
