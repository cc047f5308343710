package org.ctoportal.assessment.evaluation.rubric;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the levels of an evaluation come to. An area or the whole has a score only when all of its skills are rated:
 * what is left out would otherwise change what the rest counts.
 *
 * @param lines of the rated skills, in the order of the framework
 * @param unrated names of the skills that are not
 * @param overall the weighted mean
 * @param plainMean all skills alike, shown beside it
 */
public record RubricResult(
        WeightSetting setting,
        List<RubricLine> lines,
        List<AreaResult> areas,
        List<String> unrated,
        @Nullable Fraction overall,
        @Nullable Fraction plainMean)
        implements Serializable {

    public RubricResult {
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
        unrated = List.copyOf(unrated);
    }

    /** {@code levels} by the code of the skill; a code the framework does not know counts for nothing. */
    public static RubricResult of(SkillFramework framework, WeightSetting setting, Map<String, Integer> levels) {
        var lines = framework.skills().stream()
                .filter(skill -> levels.containsKey(skill.code()))
                .map(skill -> line(skill, setting, levels))
                .toList();
        var unrated = framework.skills().stream()
                .filter(skill -> !levels.containsKey(skill.code()))
                .map(Skill::name)
                .toList();
        var all = Fraction.sum(framework.skills().stream().map(setting::of));
        var areas = framework.areas().stream()
                .map(area -> area(area, setting, levels, all))
                .toList();
        return new RubricResult(
                setting,
                lines,
                areas,
                unrated,
                unrated.isEmpty() ? mean(lines) : null,
                unrated.isEmpty() ? plainMean(lines) : null);
    }

    private static RubricLine line(Skill skill, WeightSetting setting, Map<String, Integer> levels) {
        return new RubricLine(
                skill.code(),
                skill.name(),
                skill.areaCode(),
                setting.of(skill),
                Objects.requireNonNull(levels.get(skill.code())));
    }

    private static AreaResult area(Area area, WeightSetting setting, Map<String, Integer> levels, Fraction all) {
        var share = Fraction.sum(area.skills().stream().map(setting::of)).over(all);
        var isRated = area.skills().stream().allMatch(skill -> levels.containsKey(skill.code()));
        var lines = isRated
                ? area.skills().stream()
                        .map(skill -> line(skill, setting, levels))
                        .toList()
                : List.<RubricLine>of();
        return new AreaResult(area.code(), area.name(), share, isRated ? mean(lines) : null);
    }

    private static Fraction mean(List<RubricLine> lines) {
        return products(lines.stream()).over(weights(lines.stream()));
    }

    private static Fraction plainMean(List<RubricLine> lines) {
        return Fraction.sum(lines.stream().map(line -> Fraction.of(line.level())))
                .over(lines.size());
    }

    private static Fraction products(Stream<RubricLine> lines) {
        return Fraction.sum(lines.map(RubricLine::product));
    }

    private static Fraction weights(Stream<RubricLine> lines) {
        return Fraction.sum(lines.map(RubricLine::weight));
    }

    /** Weight times level, added up. */
    public Fraction products() {
        return products(lines.stream());
    }

    public Fraction weights() {
        return weights(lines.stream());
    }

    @Nullable
    public OverallBand band() {
        return overall == null ? null : OverallBand.of(overall);
    }

    /** The band the plain mean would fall into. */
    @Nullable
    public OverallBand plainBand() {
        return plainMean == null ? null : OverallBand.of(plainMean);
    }
}
