package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody's preparation path.
 *
 * @param reference the version of the pack it comes from
 * @param notice of independence
 */
public record PathDetails(
        String reference, String notice, PathOrder background, PreparationPath path, List<ModulePage> modules)
        implements Serializable {

    public PathDetails {
        modules = List.copyOf(modules);
    }
}
