package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/**
 * A question for an interview. Everything beyond its text is confidential test material.
 *
 * @param probes follow-up questions
 * @param anchors what an answer at each level of the interview scale sounds like, by rising level
 */
public record InterviewQuestion(
        String code,
        Type type,
        String text,
        List<String> probes,
        String strongAnswer,
        String weakAnswer,
        List<Anchor> anchors)
        implements Item {

    public InterviewQuestion {
        probes = List.copyOf(probes);
        anchors = List.copyOf(anchors);
    }

    /** Past behavior, or a situation to think through. */
    public enum Type {
        BEHAVIORAL,
        SITUATIONAL
    }

    /** An example answer at one level of the scale. */
    public record Anchor(int level, String text) implements Serializable {}

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.INTERVIEW_QUESTION;
    }
}
