package org.ctoportal.assessment.growth;

import java.util.List;
import org.ctoportal.framework.PackVersionId;

/**
 * One published version of the preparation path.
 *
 * @param reference code and number of the version, as every sentence taken from it tells
 * @param notice of independence, shown wherever it is
 */
record GrowthPack(
        PackVersionId id,
        String reference,
        String notice,
        List<StudyModule> modules,
        List<ModuleSequence> sequences,
        GroupGuide group) {

    GrowthPack {
        modules = List.copyOf(modules);
        sequences = List.copyOf(sequences);
    }

    StudyModule module(String code) {
        return modules.stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No module " + code));
    }

    ModuleSequence sequence(PathOrder background) {
        return sequences.stream()
                .filter(sequence -> sequence.background() == background)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order for " + background));
    }
}
