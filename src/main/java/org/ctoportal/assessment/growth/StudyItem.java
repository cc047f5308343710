package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of a module.
 *
 * @param kind to do, reflection or further study
 * @param resources codes of what to read for it
 */
public record StudyItem(String code, Phase phase, GoalKind kind, String text, List<String> resources)
        implements Serializable {

    public StudyItem {
        resources = List.copyOf(resources);
    }
}
