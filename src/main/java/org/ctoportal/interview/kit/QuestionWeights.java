package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.Fraction;

/**
 * How much each question counts, by its code. Kept as exact shares of one: what is shown may add up to 100.01, what is
 * kept and checked is not what is shown.
 */
public record QuestionWeights(Map<String, Fraction> shares) implements Serializable {

    private static final int SHOWN_PLACES = 2;
    private static final int EXACT_PLACES = 20;
    private static final Fraction HUNDRED = Fraction.of(100);

    public QuestionWeights {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        if (shares.values().stream().anyMatch(share -> share.signum() < 0)) {
            throw new IllegalArgumentException("A weight is not below zero");
        }
    }

    /** Every question counts the same. */
    public static QuestionWeights equal(List<String> codes) {
        var shares = new LinkedHashMap<String, Fraction>();
        codes.forEach(code -> shares.put(code, Fraction.of(1, codes.size())));
        return new QuestionWeights(shares);
    }

    /** Every question counts its part of the framework's weight of its skill. What is not asked about is missing. */
    public static QuestionWeights byFramework(List<KitQuestion> questions, SkillFramework framework) {
        var percent = framework.skills().stream().collect(Collectors.toMap(Skill::code, Skill::weight));
        var perSkill = questions.stream().collect(Collectors.groupingBy(KitQuestion::skill, Collectors.counting()));
        var shares = new LinkedHashMap<String, Fraction>();
        questions.forEach(question -> shares.put(
                question.code(),
                Fraction.of(percent.getOrDefault(question.skill(), BigDecimal.ZERO))
                        .over(HUNDRED)
                        .over(perSkill.getOrDefault(question.skill(), 1L))));
        return new QuestionWeights(shares);
    }

    /** Percent as somebody typed them. */
    public static QuestionWeights percents(Map<String, BigDecimal> typed) {
        var shares = new LinkedHashMap<String, Fraction>();
        typed.forEach((code, percent) -> shares.put(code, Fraction.of(percent).over(HUNDRED)));
        return new QuestionWeights(shares);
    }

    /** The share of a question; nothing for one without. */
    public Fraction of(String code) {
        return shares.getOrDefault(code, Fraction.ZERO);
    }

    public Fraction sum() {
        return Fraction.sum(shares.values().stream());
    }

    /** Whether they are exactly one. */
    public boolean addUp() {
        return sum().equals(Fraction.ONE);
    }

    /** Their sum in percent; 100 only when they are exactly one. */
    public BigDecimal percentSum() {
        return sum().times(HUNDRED).rounded(EXACT_PLACES).stripTrailingZeros();
    }

    public boolean areEqual() {
        return new HashSet<>(shares.values()).size() <= 1;
    }

    /**
     * The same proportions, adding up to exactly one.
     *
     * @throws ArithmeticException when nothing counts at all
     */
    public QuestionWeights normalized() {
        var sum = sum();
        var exact = new LinkedHashMap<String, Fraction>();
        shares.forEach((code, share) -> exact.put(code, share.over(sum)));
        return new QuestionWeights(exact);
    }

    /** Those of the other questions, as they are. */
    public QuestionWeights without(String code) {
        var rest = new LinkedHashMap<>(shares);
        rest.remove(code);
        return new QuestionWeights(rest);
    }

    /** The weight in percent as it is printed. */
    public BigDecimal shown(String code) {
        return of(code).times(HUNDRED).rounded(SHOWN_PLACES);
    }
}
