package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.util.List;

/**
 * A skill of the framework in use.
 *
 * @param statements its statements as they are rated, with their codes in front
 */
public record MatrixSkill(String code, String name, List<String> statements) implements Serializable {

    public MatrixSkill {
        statements = List.copyOf(statements);
    }
}
