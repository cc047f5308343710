package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.ctoportal.framework.SkillFramework;

/** How many duties each skill of the framework has in a job description. */
public record SkillCoverage(List<SkillShare> skills) implements Serializable {

    /**
     * One skill's part.
     *
     * @param emphasis how many duties the district wants from it
     * @param offered codes of the duties the framework has for it
     */
    public record SkillShare(String code, String name, String area, int duties, int emphasis, List<String> offered)
            implements Serializable {}

    static SkillCoverage of(
            SkillFramework framework,
            List<String> skillOfEachDuty,
            java.util.function.ToIntFunction<String> emphasisOf) {
        return new SkillCoverage(framework.skills().stream()
                .map(skill -> new SkillShare(
                        skill.code(),
                        skill.name(),
                        skill.areaCode(),
                        Collections.frequency(skillOfEachDuty, skill.code()),
                        emphasisOf.applyAsInt(skill.code()),
                        skill.responsibilities().stream()
                                .map(duty -> duty.code())
                                .toList()))
                .toList());
    }

    public long covered() {
        return skills.stream().filter(skill -> skill.duties() > 0).count();
    }
}
