package org.ctoportal.authoring.upgrade;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.SlotItem;
import org.ctoportal.authoring.compose.SlotSource;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.testing.SmallTemplates;
import org.ctoportal.testing.SmallTemplates.ClauseBuilder;

/** A few clauses and duties to stand on. */
final class SmallFooting {

    private SmallFooting() {}

    static Footing of(ClauseBuilder... clauses) {
        return of(SmallTemplates.library(clauses), SmallTemplates.framework());
    }

    static Footing of(ClauseLibrary library, SkillFramework framework) {
        var composer = new Composer(
                new Templates(framework, library),
                SmallTemplates.KIND,
                new Circumstances("WI", "PUBLIC_DISTRICT"),
                duties(framework));
        return new Footing(
                new Templates(framework, library),
                content -> composer.compose(content, new Derived(Map.of(), Map.of())));
    }

    /** Two duties of each skill, and what was included beyond. */
    private static SlotSource duties(SkillFramework framework) {
        return (slot, content) -> framework.skills().stream()
                .flatMap(skill -> {
                    var first = content.emphasis().getOrDefault(skill.code(), 2);
                    return skill.responsibilities().stream()
                            .filter(duty -> skill.responsibilities().indexOf(duty) < first
                                    || content.included().contains(duty.code()))
                            .filter(duty -> !content.dropped().contains(duty.code()))
                            .map(duty -> new SlotItem(duty.code(), skill.code(), duty.text()));
                })
                .toList();
    }

    /** The framework with other duties in each skill. */
    static SkillFramework framework(UnaryOperator<List<Responsibility>> duties) {
        var small = SmallTemplates.framework();
        return new SkillFramework(
                small.id(),
                small.code(),
                small.name(),
                small.version(),
                small.source(),
                small.notice(),
                small.scales(),
                small.areas().stream()
                        .map(area -> new Area(
                                area.code(),
                                area.name(),
                                area.order(),
                                area.weight(),
                                area.summary(),
                                area.skills().stream()
                                        .map(skill -> with(skill, duties.apply(skill.responsibilities())))
                                        .toList()))
                        .toList());
    }

    private static Skill with(Skill skill, List<Responsibility> duties) {
        return new Skill(
                skill.code(),
                skill.name(),
                skill.areaCode(),
                skill.order(),
                skill.weight(),
                skill.summary(),
                duties,
                skill.qualifications(),
                skill.indicators(),
                skill.interviewQuestions(),
                skill.selfStatements(),
                skill.rubric(),
                skill.evidence(),
                skill.growthActivities());
    }
}
