package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/**
 * One published version of the skill framework.
 *
 * @param source where names and weights of areas and skills come from
 * @param notice of independence, shown wherever the framework is
 */
public record SkillFramework(
        PackVersionId id,
        String code,
        String name,
        String version,
        String source,
        String notice,
        List<Scale> scales,
        List<Area> areas)
        implements Serializable {

    public SkillFramework {
        scales = List.copyOf(scales);
        areas = List.copyOf(areas);
    }

    /** All skills, in the order of their areas. */
    public List<Skill> skills() {
        return areas.stream().flatMap(area -> area.skills().stream()).toList();
    }
}
