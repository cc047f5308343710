package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Anchor;

/** A question to those who know a finalist's work: the same for every finalist, rated apart from the interview. */
public record ReferenceQuestion(String code, List<String> skills, String text, List<Anchor> anchors)
        implements Serializable {

    public ReferenceQuestion {
        skills = List.copyOf(skills);
        anchors = List.copyOf(anchors);
    }

    /** One of the district's own. */
    public static ReferenceQuestion own(String code, String text) {
        return new ReferenceQuestion(code, List.of(), text, List.of());
    }
}
