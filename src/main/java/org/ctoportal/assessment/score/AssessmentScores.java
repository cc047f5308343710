package org.ctoportal.assessment.score;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.shared.Fraction;

/** What the ratings of one person come to, skill by skill in the order of the instrument. All numbers are exact. */
public record AssessmentScores(List<SkillScore> skills) implements Serializable {

    public AssessmentScores {
        skills = List.copyOf(skills);
    }

    /**
     * The scores of the ratings.
     *
     * @param ratings by code of the skill, in the order of the statements
     * @param least how many answered statements make the score of a skill
     */
    public static AssessmentScores of(List<ScoredSkill> skills, Map<String, List<StatementRating>> ratings, int least) {
        return new AssessmentScores(skills.stream()
                .map(skill -> new SkillScore(skill, ratings.getOrDefault(skill.code(), List.of()), least))
                .toList());
    }

    public Optional<SkillScore> find(String skill) {
        return skills.stream().filter(one -> one.skill().code().equals(skill)).findFirst();
    }

    /** The skills with too few answers for a score: they bar from submitting. */
    public List<ScoredSkill> lacking() {
        return skills.stream()
                .filter(one -> !one.isScored())
                .map(SkillScore::skill)
                .toList();
    }

    /** Area by area, in the order of the instrument. */
    public List<AreaScore> areas() {
        return skills.stream()
                .collect(Collectors.groupingBy(one -> one.skill().area(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> new AreaScore(area.getKey(), area.getValue()))
                .toList();
    }

    /** All skills together. */
    public AreaScore overall() {
        return new AreaScore("", skills);
    }

    /** The skills below their target, the most pressing first; of equals the one that comes first in the instrument. */
    public List<SkillScore> priorities() {
        return skills.stream()
                .filter(one -> one.gap().filter(gap -> !gap.isZero()).isPresent())
                .sorted(Comparator.comparing((SkillScore one) -> one.priority().orElseThrow())
                        .reversed())
                .toList();
    }

    /** The highest scores, as many as asked for; of equals the one that comes first in the instrument. */
    public List<SkillScore> strengths(int most) {
        return skills.stream()
                .filter(SkillScore::isScored)
                .sorted(Comparator.comparing((SkillScore one) -> one.score().orElseThrow())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** The statements rated so low, or lower. */
    public List<StatementRating> ratedAtMost(int level) {
        return skills.stream()
                .flatMap(one -> one.ratings().stream())
                .filter(rating -> rating.level() <= level)
                .toList();
    }

    /** How a skill moved since an earlier run; none where one of the two has no score. */
    public Optional<Fraction> change(AssessmentScores earlier, String skill) {
        return find(skill)
                .flatMap(SkillScore::score)
                .flatMap(now -> earlier.find(skill).flatMap(SkillScore::score).map(now::minus));
    }

    public Readiness readiness(int sure, int likely) {
        return new Readiness(skills, sure, likely);
    }
}
