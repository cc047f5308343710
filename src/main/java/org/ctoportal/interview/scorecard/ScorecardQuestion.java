package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.Skill;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.KitQuestion;

/**
 * A question as a panelist scores its answer.
 *
 * @param skill by its name
 * @param anchors what answers at a level sound like, where the kit says so
 */
public record ScorecardQuestion(
        String code, String text, String skill, List<String> probes, Map<Integer, String> anchors)
        implements Serializable {

    public ScorecardQuestion {
        probes = List.copyOf(probes);
        anchors = Map.copyOf(anchors);
    }

    static ScorecardQuestion of(KitQuestion question, FrozenKit kit) {
        return new ScorecardQuestion(
                question.code(),
                question.text(),
                kit.framework().skills().stream()
                        .filter(skill -> skill.code().equals(question.skill()))
                        .map(Skill::name)
                        .findFirst()
                        .orElse(question.skill()),
                question.probes(),
                kit.anchors(question.code()).stream().collect(Collectors.toMap(Anchor::level, Anchor::text)));
    }
}
