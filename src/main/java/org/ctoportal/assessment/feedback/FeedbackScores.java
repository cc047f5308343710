package org.ctoportal.assessment.feedback;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.assessment.feedback.report.Remark;
import org.ctoportal.assessment.feedback.report.Response;
import org.ctoportal.shared.Fraction;

/** What the answers of one rater come to: the mean of a skill's answered statements, when enough are answered. */
final class FeedbackScores {

    /** The same as of a self-assessment, so that both can be compared. */
    static final int LEAST = 3;

    private FeedbackScores() {}

    static Map<String, Fraction> of(List<FeedbackAnswer> answers) {
        var scores = new HashMap<String, Fraction>();
        answers.stream()
                .filter(answer -> answer.level() != null)
                .collect(groupingBy(FeedbackAnswer::skill))
                .forEach((skill, rated) -> {
                    if (rated.size() >= LEAST) {
                        scores.put(skill, Fraction.of(sum(rated), rated.size()));
                    }
                });
        return scores;
    }

    static Response response(FeedbackRater rater, List<FeedbackAnswer> answers) {
        var remarks = answers.stream()
                .filter(answer -> !answer.note().isBlank())
                .map(answer -> new Remark(answer.skill(), answer.note()))
                .toList();
        return new Response(rater.group(), rater.sinceVersion(), of(answers), remarks);
    }

    private static long sum(List<FeedbackAnswer> rated) {
        return rated.stream()
                .mapToLong(answer -> Objects.requireNonNull(answer.level()))
                .sum();
    }
}
