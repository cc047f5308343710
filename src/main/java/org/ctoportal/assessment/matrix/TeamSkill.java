package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.util.List;

/**
 * A skill of the framework in use.
 *
 * @param statements its statements as they are rated, with their codes in front
 */
public record TeamSkill(String code, String name, List<String> statements) implements Serializable {

    public TeamSkill {
        statements = List.copyOf(statements);
    }
}
