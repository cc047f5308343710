package org.ctoportal.assessment.feedback.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.shared.Fraction;

/**
 * What the groups gave in one skill.
 *
 * @param shown of the groups that are shown; nothing is there of any other
 */
public record SkillFeedback(String skill, List<GroupScore> shown) implements Serializable {

    public SkillFeedback {
        shown = List.copyOf(shown);
    }

    public Optional<GroupScore> of(RaterGroup group) {
        return shown.stream().filter(score -> score.group() == group).findFirst();
    }

    /**
     * The mean of the shown means. Not of all raters: a pooled mean beside those of the groups would tell what a group
     * gave that is not shown.
     */
    public Optional<Fraction> others() {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.sum(shown.stream().map(GroupScore::mean)).over(shown.size()));
    }
}
