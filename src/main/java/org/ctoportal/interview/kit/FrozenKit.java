package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.SkillFramework;
import org.jspecify.annotations.Nullable;

/**
 * The frozen edition candidates are asked by.
 *
 * @param revision of the job description it was made from
 * @param framework the version the kit is pinned to; it names skills, areas and the levels of the scale
 * @param begunAt when the first interview started; none before
 */
public record FrozenKit(
        InterviewKitId kit,
        int revision,
        int edition,
        String title,
        String seal,
        KitContent content,
        SkillFramework framework,
        @Nullable Instant begunAt)
        implements Serializable {

    public List<KitQuestion> questions() {
        return content.kit().questions();
    }

    public QuestionWeights weights() {
        return content.kit().weights();
    }

    public KitScoring scoring() {
        return content.scoring();
    }

    /** What answers at each level sound like, from 1 up; none where nobody wrote any. */
    public List<Anchor> anchors(String question) {
        return content.anchors().getOrDefault(question, List.of());
    }

    /** Code of the area a question counts for; empty for a skill the framework does not have. */
    public String area(KitQuestion question) {
        return framework.skills().stream()
                .filter(skill -> skill.code().equals(question.skill()))
                .map(skill -> skill.areaCode())
                .findFirst()
                .orElse("");
    }
}
