package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/** How many duties each skill of the framework has in a job description. */
public record SkillCoverage(List<SkillShare> skills) implements Serializable {

    /**
     * One skill's part.
     *
     * @param emphasis how many duties the district wants from it
     * @param chosen how many of its duties are the framework's; the others are the district's own
     * @param offered codes of the duties the framework has for it
     */
    public record SkillShare(
            String code, String name, String area, int duties, int chosen, int emphasis, List<String> offered)
            implements Serializable {}

    static SkillCoverage of(SkillFramework framework, List<ComposedClause> duties, ToIntFunction<String> emphasisOf) {
        return new SkillCoverage(framework.skills().stream()
                .map(skill -> share(skill, duties, emphasisOf.applyAsInt(skill.code())))
                .toList());
    }

    private static SkillShare share(Skill skill, List<ComposedClause> duties, int emphasis) {
        var offered =
                skill.responsibilities().stream().map(Responsibility::code).toList();
        var its = duties.stream()
                .filter(duty -> duty.group().equals(skill.code()))
                .toList();
        var chosen = its.stream().filter(duty -> offered.contains(duty.code())).count();
        return new SkillShare(
                skill.code(), skill.name(), skill.areaCode(), its.size(), (int) chosen, emphasis, offered);
    }

    public long covered() {
        return skills.stream().filter(skill -> skill.duties() > 0).count();
    }
}
