package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The questions on emphasis for one description, and how they were answered.
 *
 * @param answers code of the side chosen, by code of the question
 */
public record EmphasisSheet(EmphasisQuiz quiz, List<EmphasisProfile.Weighed> skills, Map<String, String> answers)
        implements Serializable {

    public EmphasisSheet {
        skills = List.copyOf(skills);
        answers = Map.copyOf(answers);
    }

    public EmphasisSheet answered(Map<String, String> newAnswers) {
        return new EmphasisSheet(quiz, skills, newAnswers);
    }

    /** The sides chosen, in the order of the questions. */
    public List<EmphasisQuiz.Side> chosen() {
        return quiz.questions().stream()
                .flatMap(question -> question.sides().stream()
                        .filter(side -> Objects.equals(side.code(), answers.get(question.code()))))
                .toList();
    }

    public EmphasisProfile profile() {
        return EmphasisProfile.of(skills, chosen());
    }
}
