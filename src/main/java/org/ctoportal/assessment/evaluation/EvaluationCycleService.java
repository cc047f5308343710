package org.ctoportal.assessment.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.assessment.evaluation.policy.EvaluationPolicyService;
import org.ctoportal.assessment.evaluation.rubric.WorkingDays;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an evaluation: the middle of the year, the end, and corrections after it. */
@Service
@PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
public class EvaluationCycleService {

    private final EvaluationRepository evaluations;
    private final EvaluationEditionRepository editions;
    private final EvaluationPolicyService policies;
    private final EvaluationShelf shelf;
    private final EvaluationYears years;
    private final EvaluationLetters letters;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvaluationCycleService(
            EvaluationRepository evaluations,
            EvaluationEditionRepository editions,
            EvaluationPolicyService policies,
            EvaluationShelf shelf,
            EvaluationYears years,
            EvaluationLetters letters,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.policies = policies;
        this.shelf = shelf;
        this.years = years;
        this.letters = letters;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Gives the employee the comments of the middle of the year.
     *
     * @throws RefusedEvaluationException when nothing is written
     * @throws EvaluationClosedException when it was done before, or the year is over
     */
    @Transactional
    public EvaluationDetails shareMidYear(EvaluationId id) {
        var evaluation = shelf.held(id);
        if (evaluation.content().saysNothingAtMidYear()) {
            throw new RefusedEvaluationException(EvaluationProblem.NOTHING_WRITTEN);
        }
        return kept(evaluation, evaluation.shareMidYear(currentUser.get().name(), clock.instant()));
    }

    /**
     * Seals it and gives it to the employee, who has so many working days from tomorrow to respond.
     *
     * @throws RefusedEvaluationException when a skill has no level, or an outermost one no evidence
     * @throws EvaluationClosedException when it is sealed
     */
    @Transactional
    public EvaluationDetails finish(EvaluationId id) {
        var evaluation = shelf.held(id);
        var missing = shelf.details(evaluation).missing();
        if (!missing.isEmpty()) {
            throw new RefusedEvaluationException(missing);
        }
        evaluation.change(evaluation.content().attachedAmong(shelf.offered(evaluation)));
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, districts.profile().timeZone());
        var until = new WorkingDays(policies.terms().closed())
                .after(today, evaluation.terms().responseDays());
        var author = currentUser.get().name();
        return kept(
                evaluation,
                evaluation.finish(years.before(evaluation), author, now).answerableUntil(until));
    }

    /**
     * Takes a sealed one up again. The employee keeps the edition there is until the next one.
     *
     * @throws RefusedEvaluationException without a reason
     * @throws EvaluationClosedException when it is not sealed
     */
    @Transactional
    public EvaluationDetails correct(EvaluationId id, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > BeginEvaluation.LONGEST_REASON) {
            throw new RefusedEvaluationException(EvaluationProblem.NO_REASON);
        }
        var evaluation = shelf.held(id);
        evaluation.correct(words);
        evaluations.flush();
        return shelf.details(evaluation);
    }

    /** It says again what the employee has; what was changed since is gone. */
    @Transactional
    public EvaluationDetails dropCorrection(EvaluationId id) {
        var evaluation = shelf.held(id);
        var standing = editions.findByEvaluationIdAndNumber(evaluation.id(), evaluation.finalEdition())
                .orElseThrow(EvaluationClosedException::new);
        evaluation.dropCorrection(standing.content());
        evaluations.flush();
        return shelf.details(evaluation);
    }

    private EvaluationDetails kept(Evaluation evaluation, EvaluationEdition edition) {
        editions.save(edition);
        evaluations.flush();
        letters.tell(evaluation, edition);
        return shelf.details(evaluation);
    }
}
