package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.Provenance;

/** In which order the modules serve people of a background, and why. */
public record ModuleSequence(
        String code, PathOrder background, String label, String reason, List<String> modules, Provenance provenance)
        implements Serializable {

    public ModuleSequence {
        modules = List.copyOf(modules);
    }
}
