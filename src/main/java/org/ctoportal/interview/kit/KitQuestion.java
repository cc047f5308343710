package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion;

/**
 * A question as a kit asks it: the same words for every candidate.
 *
 * @param skill code of the one skill it belongs to
 * @param probes the only follow-up questions that are allowed
 * @param minutes for question and answer
 * @param duties codes of the duties it is about
 */
public record KitQuestion(
        String code,
        String skill,
        InterviewQuestion.Type type,
        String text,
        List<String> probes,
        int minutes,
        List<String> duties)
        implements Serializable {

    /** The longest a single answer is planned for. */
    public static final int MOST_MINUTES = 120;

    public KitQuestion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A question has words: " + code);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A question takes 1 to " + MOST_MINUTES + " minutes: " + minutes);
        }
        probes = List.copyOf(probes);
        duties = List.copyOf(duties);
    }

    /** A question of the framework, unchanged. */
    public static KitQuestion of(InterviewQuestion question, SkillDuties about, int minutes) {
        return new KitQuestion(
                question.code(),
                about.skill(),
                question.type(),
                question.text(),
                question.probes(),
                minutes,
                about.duties());
    }
}
