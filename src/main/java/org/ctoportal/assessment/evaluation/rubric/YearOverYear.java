package org.ctoportal.assessment.evaluation.rubric;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.shared.Fraction;

/**
 * A year beside the one before it. Skills are the same when their codes are, whichever version of the framework each year
 * was rated by.
 *
 * @param apart codes of skills that only one of the years rates
 */
public record YearOverYear(RubricResult earlier, RubricResult later, List<Step> steps, List<String> apart)
        implements Serializable {

    public YearOverYear {
        steps = List.copyOf(steps);
        apart = List.copyOf(apart);
    }

    /** A skill in both years. */
    public record Step(String skill, String name, int before, int now) implements Serializable {

        public int change() {
            return now - before;
        }
    }

    public static YearOverYear of(RubricResult earlier, RubricResult later) {
        var before = levels(earlier);
        var now = levels(later);
        var steps = later.lines().stream()
                .filter(line -> before.containsKey(line.skill()))
                .map(line -> new Step(
                        line.skill(), line.name(), Objects.requireNonNull(before.get(line.skill())), line.level()))
                .toList();
        var apart = Stream.concat(
                        before.keySet().stream().filter(code -> !now.containsKey(code)),
                        now.keySet().stream().filter(code -> !before.containsKey(code)))
                .sorted()
                .toList();
        return new YearOverYear(earlier, later, steps, apart);
    }

    private static Map<String, Integer> levels(RubricResult result) {
        return result.lines().stream().collect(Collectors.toMap(RubricLine::skill, RubricLine::level));
    }

    public List<Step> raised() {
        return steps.stream().filter(step -> step.change() > 0).toList();
    }

    public List<Step> lowered() {
        return steps.stream().filter(step -> step.change() < 0).toList();
    }

    public List<Step> unchanged() {
        return steps.stream().filter(step -> step.change() == 0).toList();
    }

    /** By how much the overall result moved; nothing while a year has none. */
    public Optional<Fraction> change() {
        var from = earlier.overall();
        var to = later.overall();
        return from == null || to == null ? Optional.empty() : Optional.of(to.minus(from));
    }
}
