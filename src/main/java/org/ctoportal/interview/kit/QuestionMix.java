package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Type;

/** How many questions ask for past behavior, and how many for what somebody would do. */
public record QuestionMix(int behavioral, int situational) implements Serializable {

    static QuestionMix of(List<KitQuestion> questions) {
        var behavioral = (int) questions.stream()
                .filter(question -> question.type() == Type.BEHAVIORAL)
                .count();
        return new QuestionMix(behavioral, questions.size() - behavioral);
    }
}
