package org.ctoportal.framework.offer;

import java.io.Serializable;
import java.util.List;

/**
 * Which parts of a version districts reword.
 *
 * @param parts the most often reworded first, those of few districts in the order of the pack
 * @param districts how many districts were looked at
 */
public record Rewordings(List<RewordedPart> parts, int districts) implements Serializable {

    public Rewordings {
        parts = List.copyOf(parts);
    }
}
