package org.ctoportal.assessment.feedback.report;

import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.ctoportal.shared.Fraction;

/**
 * One version of what a feedback round says. Holds nothing of groups, or of skills of groups, that are not shown.
 *
 * @param number of the version, from one
 * @param asked the groups anybody was asked of
 */
public record FeedbackReport(int number, List<RaterGroup> asked, List<SkillFeedback> skills, List<GroupRemarks> remarks)
        implements Serializable {

    public FeedbackReport {
        asked = List.copyOf(asked);
        skills = List.copyOf(skills);
        remarks = List.copyOf(remarks);
    }

    /**
     * The version made of everything submitted so far.
     *
     * @param order shuffles the remarks, so that their order says nothing
     */
    public static FeedbackReport of(
            int number, List<RaterGroup> asked, List<String> skills, List<Response> responses, Random order) {
        var scores = skills.stream()
                .map(skill -> new SkillFeedback(skill, scores(number, asked, skill, responses)))
                .toList();
        return new FeedbackReport(
                number,
                asked,
                scores,
                asked.stream()
                        .map(group -> remarks(number, group, scores, responses, order))
                        .filter(group -> !group.remarks().isEmpty())
                        .toList());
    }

    /** Whether another version says the same, whatever its number and the order of its remarks. */
    public boolean saysTheSame(FeedbackReport other) {
        return skills.equals(other.skills) && sorted().equals(other.sorted());
    }

    /** Whether anything of the group is shown. */
    public boolean shows(RaterGroup group) {
        return skills.stream().anyMatch(skill -> skill.of(group).isPresent());
    }

    private List<GroupRemarks> sorted() {
        return remarks.stream()
                .map(group -> new GroupRemarks(
                        group.group(),
                        group.remarks().stream()
                                .sorted(Comparator.comparing(Remark::text).thenComparing(Remark::skill))
                                .toList()))
                .toList();
    }

    private static List<GroupScore> scores(int number, List<RaterGroup> asked, String skill, List<Response> all) {
        var scores = new ArrayList<GroupScore>();
        for (var group : asked) {
            var rating = all.stream()
                    .filter(response ->
                            response.group() == group && response.scores().containsKey(skill))
                    .toList();
            var counted = Batches.counted(rating, Response::since, group.fewest(), number);
            if (!counted.isEmpty()) {
                var sum = Fraction.sum(
                        counted.stream().map(response -> response.scores().getOrDefault(skill, Fraction.ZERO)));
                scores.add(new GroupScore(group, sum.over(counted.size()), counted.size()));
            }
        }
        return scores;
    }

    /** A remark on a skill in which only two of the group gave a score would be of one of those two. */
    private static GroupRemarks remarks(
            int number, RaterGroup group, List<SkillFeedback> scores, List<Response> all, Random order) {
        var members = all.stream().filter(one -> one.group() == group).toList();
        var said = Batches.counted(members, Response::since, group.fewest(), number).stream()
                .flatMap(response -> response.remarks().stream())
                .map(remark -> shows(scores, group, remark.skill()) ? remark : new Remark("", remark.text()))
                .collect(toCollection(ArrayList::new));
        Collections.shuffle(said, order);
        return new GroupRemarks(group, said);
    }

    private static boolean shows(List<SkillFeedback> scores, RaterGroup group, String skill) {
        return scores.stream()
                .anyMatch(one -> one.skill().equals(skill) && one.of(group).isPresent());
    }
}
