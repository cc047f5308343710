package org.ctoportal.assessment.feedback;

import static java.util.stream.Collectors.groupingBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.assessment.feedback.report.FeedbackReport;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes the versions of reports; the only place where answers of several raters come together. */
@Component
class FeedbackReports {

    /** Statements of a framework times raters of a round. */
    private static final Limit MOST_ANSWERS = Limit.of(100_000);

    private final FeedbackRaterRepository raters;
    private final FeedbackAnswerRepository answers;
    private final FeedbackVersionRepository versions;
    private final Clock clock;
    private final SecureRandom order = new SecureRandom();

    FeedbackReports(
            FeedbackRaterRepository raters,
            FeedbackAnswerRepository answers,
            FeedbackVersionRepository versions,
            Clock clock) {
        this.raters = raters;
        this.answers = answers;
        this.versions = versions;
        this.clock = clock;
    }

    /** The first version, or the next when it says something that the last does not. The round is locked meanwhile. */
    void make(FeedbackRound round) {
        var report = report(round, round.versions() + 1);
        var last = versions.findByRoundIdAndNumber(round.id(), round.versions()).map(FeedbackVersion::report);
        if (last.filter(report::saysTheSame).isEmpty()) {
            round.nextVersion();
            versions.save(new FeedbackVersion(round, report, clock.instant()));
        }
    }

    private FeedbackReport report(FeedbackRound round, int number) {
        var asked = raters.findByRoundIdOrderByName(round.id(), FeedbackRoundService.MOST_RATERS);
        var submitted = asked.stream().filter(FeedbackRater::isSubmitted).toList();
        var given = answers
                .findByRaterIdIn(submitted.stream().map(FeedbackRater::id).toList(), MOST_ANSWERS)
                .stream()
                .collect(groupingBy(FeedbackAnswer::rater));
        return FeedbackReport.of(
                number,
                Arrays.stream(RaterGroup.values())
                        .filter(group -> asked.stream().anyMatch(one -> one.group() == group))
                        .toList(),
                round.skills(),
                submitted.stream()
                        .map(rater -> FeedbackScores.response(rater, given.getOrDefault(rater.id(), List.of())))
                        .toList(),
                order);
    }
}
