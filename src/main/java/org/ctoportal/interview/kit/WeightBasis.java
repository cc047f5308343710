package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.framework.SkillFramework;

/** Where the weights of a kit come from. */
public enum WeightBasis {
    EQUAL,
    FRAMEWORK,
    OWN;

    QuestionWeights weights(List<KitQuestion> questions, SkillFramework framework, QuestionWeights before) {
        return switch (this) {
            case EQUAL ->
                QuestionWeights.equal(questions.stream().map(KitQuestion::code).toList());
            case FRAMEWORK -> QuestionWeights.byFramework(questions, framework);
            case OWN -> before;
        };
    }

    /** Weights of one's own are defended with a written reason. */
    public boolean needsReason() {
        return this == OWN;
    }
}
