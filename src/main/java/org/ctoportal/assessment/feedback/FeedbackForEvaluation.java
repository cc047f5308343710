package org.ctoportal.assessment.feedback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;
import org.ctoportal.assessment.evaluation.EvaluationAttachments;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reports of rounds that were launched for the evaluation too. One for development alone is never offered. */
@Component
class FeedbackForEvaluation implements EvaluationAttachments {

    private static final PageRequest MOST = PageRequest.of(0, 20);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final FeedbackRoundRepository rounds;
    private final FeedbackVersionRepository versions;
    private final RoundAccess access;

    FeedbackForEvaluation(FeedbackRoundRepository rounds, FeedbackVersionRepository versions, RoundAccess access) {
        this.rounds = rounds;
        this.versions = versions;
        this.access = access;
    }

    @Override
    public String source() {
        return "feedback";
    }

    @Override
    public List<EvaluationAttachment> offered(PersonId employee) {
        return rounds.findByPersonIdOrderByIdDesc(employee.value(), MOST).stream()
                .filter(round -> round.isInEvaluation() && round.versions() > 0 && access.mayReadReport(round))
                .flatMap(round -> versions.findByRoundIdAndNumber(round.id(), round.versions()).stream()
                        .map(version -> attachment(round, version)))
                .toList();
    }

    private EvaluationAttachment attachment(FeedbackRound round, FeedbackVersion version) {
        var day = LocalDate.ofInstant(version.madeAt(), round.window().zone());
        return new EvaluationAttachment(
                source(),
                round.id(),
                "Feedback report, version " + version.number() + " of " + DATE.format(day),
                FeedbackRoutes.reportOf(round.roundId()));
    }
}
