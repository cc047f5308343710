package org.ctoportal.assessment.score;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * How much of the weights of an examination outline lies in what somebody says of the own work, as a range: surely what is
 * done consistently, at most what is done regularly or was not rated. It says nothing of how an examination ends.
 *
 * @param sure the level that counts in the lower end
 * @param likely the level that counts in the upper end
 */
public record Readiness(List<SkillScore> skills, int sure, int likely) implements Serializable {

    public Readiness {
        skills = List.copyOf(skills);
    }

    /** The share of all weights in statements rated {@code sure} or higher. */
    public Fraction lowest() {
        return share(skill -> count(skill, sure));
    }

    /** The share of all weights in statements rated {@code likely} or higher, or not rated. */
    public Fraction highest() {
        return share(skill -> count(skill, likely)
                + skill.skill().statements()
                - skill.ratings().size());
    }

    /** Such as {@code 15 × 1/5 … 15 × 4/5 = 3 … 12}. */
    public static String formula(SkillScore skill, int sure, int likely) {
        var one = new Readiness(List.of(skill), sure, likely);
        var weight = Fraction.of(skill.skill().weight());
        return ExactNumber.text(weight) + " × " + one.lowest().text() + " … " + ExactNumber.text(weight) + " × "
                + one.highest().text() + " = " + ExactNumber.text(one.lowest().times(weight)) + " … "
                + ExactNumber.text(one.highest().times(weight));
    }

    private interface Counting {
        long of(SkillScore skill);
    }

    private Fraction share(Counting counting) {
        var all = Fraction.sum(skills.stream().map(Readiness::weight));
        return Fraction.sum(skills.stream()
                        .map(one -> weight(one)
                                .times(Fraction.of(counting.of(one), one.skill().statements()))))
                .over(all);
    }

    private static long count(SkillScore skill, int least) {
        return skill.ratings().stream()
                .filter(rating -> rating.level() >= least)
                .count();
    }

    private static Fraction weight(SkillScore skill) {
        return Fraction.of(skill.skill().weight());
    }
}
