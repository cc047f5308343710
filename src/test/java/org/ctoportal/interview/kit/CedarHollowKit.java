package org.ctoportal.interview.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.testing.StarterContent;

/** The kit of scenario S3: one question of each skill, five minutes each, with the framework's weights. */
public final class CedarHollowKit {

    public static final List<String> CODES =
            List.of("LV-I1", "SP-I2", "EP-I2", "IF-I4", "TB-I3", "SF-I1", "IT-I2", "CS-I4", "BM-I2", "DM-I4");

    private CedarHollowKit() {}

    public static Kit kit() {
        return kit(CODES.toArray(String[]::new));
    }

    /** With the framework's weights as they are, whether they add up or not. */
    static Kit kit(String... codes) {
        var questions = selection().of(Set.copyOf(Arrays.asList(codes)));
        return new Kit(
                questions,
                QuestionWeights.byFramework(questions, StarterContent.framework()),
                WeightBasis.FRAMEWORK,
                "The weights of the framework",
                5,
                5);
    }

    static QuestionSelection selection() {
        return new QuestionSelection(StarterContent.framework(), position(), 5);
    }

    /** Duties R1 and R2 of all ten skills, as in scenario S1. */
    static List<SkillDuties> position() {
        return StarterContent.framework().skills().stream()
                .map(skill -> new SkillDuties(
                        skill.code(),
                        skill.responsibilities().stream()
                                .limit(2)
                                .map(Responsibility::code)
                                .toList()))
                .toList();
    }
}
