package org.ctoportal.assessment.feedback;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfAssessmentSummary;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Fraction;
import org.springframework.stereotype.Component;

/** What whoever is signed in gave themselves; nobody's scores but the own ones are ever asked for. */
@Component
class OwnScores {

    private final SelfAssessmentService assessments;
    private final CurrentUser currentUser;

    OwnScores(SelfAssessmentService assessments, CurrentUser currentUser) {
        this.assessments = assessments;
        this.currentUser = currentUser;
    }

    /** Exact scores by code of the skill, and when they were submitted. */
    record Scores(Instant at, Map<String, Fraction> skills) {}

    /** Those of the last self-assessment submitted before {@code made}; where there is none, of the first one after it. */
    Optional<Scores> beside(Instant made) {
        if (!currentUser.get().may(Permissions.ASSESS_SELF)) {
            return Optional.empty();
        }
        var order = Comparator.comparing((SelfAssessmentSummary one) -> Objects.requireNonNull(one.submittedAt()));
        var submitted = assessments.mine().stream()
                .filter(one -> one.kind() == InstrumentKind.TECHNOLOGY_LEADER && one.submittedAt() != null)
                .toList();
        return submitted.stream()
                .filter(one -> !Objects.requireNonNull(one.submittedAt()).isAfter(made))
                .max(order)
                .or(() -> submitted.stream().min(order))
                .map(this::scores);
    }

    private Scores scores(SelfAssessmentSummary submitted) {
        var scores = new HashMap<String, Fraction>();
        assessments
                .run(submitted.id())
                .scores()
                .skills()
                .forEach(skill -> skill.score()
                        .ifPresent(score -> scores.put(skill.skill().code(), score)));
        return new Scores(Objects.requireNonNull(submitted.submittedAt()), scores);
    }
}
