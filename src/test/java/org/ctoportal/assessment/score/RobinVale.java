package org.ctoportal.assessment.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The technology leader of the scenario, skill by skill as rated. */
public final class RobinVale {

    public static final Map<String, List<Integer>> LEVELS = levels();

    private RobinVale() {}

    static final List<ScoredSkill> SKILLS = List.of(
            skill("LV", "A1", 15),
            skill("SP", "A1", 15),
            skill("EP", "A1", 10),
            skill("IF", "A2", 12),
            skill("TB", "A2", 9),
            skill("SF", "A2", 9),
            skill("IT", "A3", 9),
            skill("CS", "A3", 7),
            skill("BM", "A3", 7),
            skill("DM", "A3", 7));

    static AssessmentScores scores() {
        var ratings = new LinkedHashMap<String, List<StatementRating>>();
        LEVELS.forEach((skill, levels) -> ratings.put(skill, ratings(skill, levels)));
        return AssessmentScores.of(SKILLS, ratings, 3);
    }

    static List<StatementRating> ratings(String skill, List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(at -> new StatementRating(skill + "-S" + (at + 1), levels.get(at)))
                .toList();
    }

    private static ScoredSkill skill(String code, String area, int weight) {
        return new ScoredSkill(code, code, area, BigDecimal.valueOf(weight), BigDecimal.valueOf(4), 5);
    }

    private static Map<String, List<Integer>> levels() {
        var levels = new LinkedHashMap<String, List<Integer>>();
        levels.put("LV", List.of(3, 3, 4, 2, 3));
        levels.put("SP", List.of(3, 4, 3, 2, 3));
        levels.put("EP", List.of(4, 3, 4, 4, 3));
        levels.put("IF", List.of(2, 2, 3, 3, 2));
        levels.put("TB", List.of(4, 3, 3, 2, 2));
        levels.put("SF", List.of(2, 2, 2, 3, 3));
        levels.put("IT", List.of(5, 4, 4, 5, 4));
        levels.put("CS", List.of(4, 4, 3, 4, 3));
        levels.put("BM", List.of(4, 4, 5, 4, 5));
        levels.put("DM", List.of(4, 3, 4, 3, 4));
        return levels;
    }
}
