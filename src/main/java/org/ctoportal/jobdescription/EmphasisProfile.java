package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What answers make of the weights of the skills. Shares are exact: in percent with one decimal, what rounding leaves
 * over goes to the largest remainders, so they add up to 100. Duties follow the shares by the method of Sainte-Laguë.
 */
public record EmphasisProfile(List<SkillEmphasis> skills) implements Serializable {

    /** As many duties as a description has before anybody decides: two of each of ten skills. */
    static final int DUTIES = 20;

    private static final int TENTHS = 1000;

    /**
     * A skill as the framework has it.
     *
     * @param offered how many duties the framework has for it
     */
    public record Weighed(String code, String name, String area, BigDecimal weight, int offered)
            implements Serializable {}

    /**
     * What became of one skill.
     *
     * @param points the answers' points
     * @param share in percent, one decimal
     */
    public record SkillEmphasis(Weighed skill, int points, BigDecimal share, int duties) implements Serializable {

        /** Reference weight and points together. */
        public BigDecimal total() {
            return skill.weight().add(new BigDecimal(points));
        }
    }

    public EmphasisProfile {
        skills = List.copyOf(skills);
    }

    /** Of the sides chosen; no side leaves the reference weights as they are. */
    public static EmphasisProfile of(List<Weighed> skills, List<EmphasisQuiz.Side> chosen) {
        var points = new HashMap<String, Integer>();
        chosen.forEach(side -> side.points().forEach((skill, count) -> points.merge(skill, count, Integer::sum)));
        var totals = skills.stream()
                .map(skill -> skill.weight().add(new BigDecimal(points.getOrDefault(skill.code(), 0))))
                .toList();
        var shares = shares(totals);
        var duties = duties(shares, skills.stream().map(Weighed::offered).toList());
        return new EmphasisProfile(IntStream.range(0, skills.size())
                .mapToObj(i -> new SkillEmphasis(
                        skills.get(i),
                        points.getOrDefault(skills.get(i).code(), 0),
                        BigDecimal.valueOf(shares.get(i), 1),
                        duties.get(i)))
                .toList());
    }

    /** In tenths of a percent. */
    static List<Integer> shares(List<BigDecimal> totals) {
        var scale = totals.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = totals.stream()
                .map(total -> total.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .toList();
        var sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return totals.stream().map(total -> 0).toList();
        }
        var parts = whole.stream()
                .map(one -> one.multiply(BigInteger.valueOf(TENTHS)).divideAndRemainder(sum))
                .toList();
        var shares = new ArrayList<>(
                parts.stream().map(part -> part[0].intValueExact()).toList());
        var left = TENTHS - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares;
    }

    /** One each, and every further one to whoever is furthest below its share. */
    private static List<Integer> duties(List<Integer> shares, List<Integer> offered) {
        var most = offered.stream()
                .map(count -> Math.min(count, DutySelection.HIGHEST_EMPHASIS))
                .toList();
        var duties =
                new ArrayList<>(most.stream().map(count -> Math.min(1, count)).toList());
        var left = Math.min(DUTIES, most.stream().mapToInt(Integer::intValue).sum())
                - duties.stream().mapToInt(Integer::intValue).sum();
        for (var one = 0; one < left; one++) {
            IntStream.range(0, shares.size())
                    .filter(i -> duties.get(i) < most.get(i))
                    .boxed()
                    .reduce((best, i) -> isFurther(i, best, shares, duties) ? i : best)
                    .ifPresent(i -> duties.set(i, duties.get(i) + 1));
        }
        return duties;
    }

    /** Compares share / (duties + 1/2) without dividing. */
    private static boolean isFurther(int one, int other, List<Integer> shares, List<Integer> duties) {
        return shares.get(one) * (2 * duties.get(other) + 1) > shares.get(other) * (2 * duties.get(one) + 1);
    }

    /** The share of each area, in the order of the skills. */
    public Map<String, BigDecimal> areas() {
        var areas = new LinkedHashMap<String, BigDecimal>();
        skills.forEach(one -> areas.merge(one.skill().area(), one.share(), BigDecimal::add));
        return areas;
    }

    BigDecimal shareOf(String skill) {
        return skills.stream()
                .filter(one -> one.skill().code().equals(skill))
                .map(SkillEmphasis::share)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The leader that the sides describe: what the three weightiest of them say; empty without any. */
    public String leader(List<EmphasisQuiz.Side> chosen) {
        var phrases = chosen.stream()
                .sorted(Comparator.comparing(this::weightOf).reversed())
                .limit(3)
                .map(EmphasisQuiz.Side::describes)
                .toList();
        return phrases.size() < 2
                ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, phrases.size() - 1)) + " and " + phrases.getLast();
    }

    private BigDecimal weightOf(EmphasisQuiz.Side side) {
        return side.points().keySet().stream()
                .map(this::shareOf)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
