package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ctoportal.shared.Fraction;

/**
 * The modules in the order that serves one person: areas follow one another as the background asks for, and within a run
 * of modules of one area the largest weighted gap comes first. Where gaps are equal, the order of the background decides.
 */
public record PreparationPath(ModuleSequence sequence, List<PathStep> steps) implements Serializable {

    public PreparationPath {
        steps = List.copyOf(steps);
    }

    static PreparationPath of(GrowthPack pack, PathOrder background, List<SkillStanding> standings) {
        var sequence = pack.sequence(background);
        var bySkill = standings.stream().collect(toMap(SkillStanding::code, standing -> standing));
        var steps = new ArrayList<PathStep>();
        var run = new ArrayList<PathStep>();
        for (var code : sequence.modules()) {
            var step = step(pack.module(code), bySkill);
            if (!run.isEmpty()
                    && !run.getFirst().module().area().equals(step.module().area())) {
                close(run, steps);
            }
            run.add(step);
        }
        close(run, steps);
        return new PreparationPath(sequence, steps);
    }

    private static PathStep step(StudyModule module, Map<String, SkillStanding> bySkill) {
        var standing = bySkill.get(module.skill());
        return standing == null
                ? new PathStep(module, Fraction.ZERO, false)
                : new PathStep(module, standing.weightedGap(), standing.focus());
    }

    private static void close(List<PathStep> run, List<PathStep> steps) {
        run.stream()
                .sorted(Comparator.comparing(PathStep::weightedGap).reversed())
                .forEach(steps::add);
        run.clear();
    }

    /** Hours of the whole path at least and at most. */
    public BigDecimal least() {
        return sum(steps.stream().map(step -> step.module().hours().least()).toList());
    }

    public BigDecimal most() {
        return sum(steps.stream().map(step -> step.module().hours().most()).toList());
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
