package org.ctoportal.assessment.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RecycleBin;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations for their supervisor, their employee and human resources; every opening is kept. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationService {

    private static final Limit MOST_LINES = Limit.of(30);

    private final EvaluationRepository evaluations;
    private final EvaluationAccessRepository accesses;
    private final EvaluationHandoverRepository handovers;
    private final EvaluationShelf shelf;
    private final RecycleBin bin;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationAccessRepository accesses,
            EvaluationHandoverRepository handovers,
            EvaluationShelf shelf,
            RecycleBin bin,
            CurrentUser currentUser,
            Clock clock) {
        this.evaluations = evaluations;
        this.accesses = accesses;
        this.handovers = handovers;
        this.shelf = shelf;
        this.bin = bin;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those the signed-in person may read, the latest year first. */
    @Transactional(readOnly = true)
    public List<EvaluationSummary> list(Pageable page) {
        var person = currentUser.get();
        return evaluations.findReadable(person.id().value(), person.may(Permissions.OVERSEE_EVALUATIONS), page).stream()
                .map(evaluation -> evaluation.summary(person.id()))
                .toList();
    }

    /** As the signed-in person may read it; that they did is kept. */
    @Transactional
    public EvaluationDetails open(EvaluationId id) {
        var details = shelf.details(id);
        accesses.save(new EvaluationAccess(id, AccessAct.OPENED, currentUser.get(), clock.instant()));
        return details;
    }

    /** For a file of it; that one was taken is kept. */
    @Transactional
    public EvaluationDetails take(EvaluationId id) {
        var details = shelf.details(id);
        accesses.save(new EvaluationAccess(id, AccessAct.FILE, currentUser.get(), clock.instant()));
        return details;
    }

    /** The same again for somebody who has it open. */
    @Transactional(readOnly = true)
    public EvaluationDetails get(EvaluationId id) {
        return shelf.details(id);
    }

    /** Who saw it last. */
    @Transactional(readOnly = true)
    public List<AccessLine> accesses(EvaluationId id) {
        shelf.details(id);
        return accesses.findByEvaluationIdOrderByIdDesc(id.value(), MOST_LINES).stream()
                .map(EvaluationAccess::line)
                .toList();
    }

    /**
     * Gives a skill a level of its rubric.
     *
     * @throws StaleEvaluationException when it has another by now than was seen
     * @throws EvaluationClosedException when it is sealed
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails rate(EvaluationId id, RateSkill command) {
        var isLevel = shelf.details(shelf.held(id)).framework().skills().stream()
                .filter(skill -> skill.code().equals(command.skill()))
                .flatMap(skill -> skill.rubric().stream())
                .anyMatch(level -> level.level() == command.level());
        if (!isLevel) {
            throw new IllegalArgumentException("No such level: " + command);
        }
        return change(id, content -> content.rate(command));
    }

    /**
     * Keeps one text.
     *
     * @throws StaleEvaluationException when something else stands there by now than was seen
     * @throws EvaluationClosedException when it is sealed, or the comments of the middle of the year are shared
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails write(EvaluationId id, WriteText command) {
        var evaluation = shelf.held(id);
        if (command.place() == TextPlace.MID_YEAR && evaluation.isMidYearShared()) {
            throw new EvaluationClosedException();
        }
        return change(id, content -> content.write(command));
    }

    /**
     * Puts something of another room beside it.
     *
     * @throws EvaluationClosedException when it is sealed, or the room does not offer it
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails attach(EvaluationId id, EvaluationAttachment attachment) {
        var offered = shelf.offered(shelf.held(id)).stream()
                .filter(attachment::isSameAs)
                .findFirst()
                .orElseThrow(EvaluationClosedException::new);
        return change(id, content -> content.attach(offered));
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public EvaluationDetails detach(EvaluationId id, EvaluationAttachment attachment) {
        return change(id, content -> content.detach(attachment));
    }

    /**
     * Takes away one that was begun by mistake.
     *
     * @throws EvaluationClosedException when the employee has something of it
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public void discard(EvaluationId id) {
        var evaluation = shelf.held(id);
        if (evaluation.isShared()) {
            throw new EvaluationClosedException();
        }
        bin.keep(EvaluationRecordSource.CLASS, evaluation.id());
        accesses.deleteByEvaluationId(id.value());
        handovers.deleteAll(handovers.findByEvaluationIdOrderById(id.value()));
        accesses.flush();
        evaluations.delete(evaluation);
    }

    private EvaluationDetails change(EvaluationId id, UnaryOperator<EvaluationContent> change) {
        var evaluation = shelf.held(id);
        evaluation.change(change.apply(evaluation.content()));
        evaluations.flush();
        return shelf.details(evaluation);
    }
}
