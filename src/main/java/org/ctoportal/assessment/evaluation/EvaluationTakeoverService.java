package org.ctoportal.assessment.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations whose supervisor has left, or does not supervise any longer: somebody else takes them over, for a reason. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationTakeoverService {

    private static final Limit MOST = Limit.of(100);

    private final EvaluationRepository evaluations;
    private final EvaluationHandoverRepository handovers;
    private final EvaluationShelf shelf;
    private final ColleagueService colleagues;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvaluationTakeoverService(
            EvaluationRepository evaluations,
            EvaluationHandoverRepository handovers,
            EvaluationShelf shelf,
            ColleagueService colleagues,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.evaluations = evaluations;
        this.handovers = handovers;
        this.shelf = shelf;
        this.colleagues = colleagues;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those in which something is to be done that the signed-in person can take over; nothing of what they say. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public List<EvaluationSummary> left() {
        var me = currentUser.get().id();
        var today = today();
        return evaluations.findLeft(writers(), me.value(), today, today.minusYears(1), MOST).stream()
                .map(evaluation -> evaluation.summary(me))
                .toList();
    }

    /**
     * The signed-in person supervises from now on. Who did before, and why they do no longer, stays for all who read it.
     *
     * @throws RefusedEvaluationException without a reason
     * @throws EvaluationClosedException when its supervisor can go on, or nothing is to be done in it
     * @throws EvaluationNotFoundException when it is about the signed-in person
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public void takeOver(EvaluationId id, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > BeginEvaluation.LONGEST_REASON) {
            throw new RefusedEvaluationException(EvaluationProblem.NO_REASON);
        }
        var me = currentUser.get();
        var evaluation = evaluations
                .findWithLockById(id.value())
                .filter(one -> !one.isOf(me.id()))
                .orElseThrow(EvaluationNotFoundException::new);
        var today = today();
        if (writers().contains(evaluation.supervisor().value())
                || evaluations
                        .findUnfinished(id.value(), today, today.minusYears(1))
                        .isEmpty()) {
            throw new EvaluationClosedException();
        }
        handovers.save(evaluation.handOver(me, words, clock.instant()));
    }

    /** Who took it over from whom, the first one first; for everybody who may read it. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(EvaluationId id) {
        shelf.details(id);
        return handovers.findByEvaluationIdOrderById(id.value()).stream()
                .map(EvaluationHandover::line)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    /** With an account that works and a seat from which evaluations are written; the signed-in person is one of them. */
    private Set<Long> writers() {
        return colleagues.readers().stream()
                .filter(one -> one.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permissions.WRITE_EVALUATIONS)))
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }
}
