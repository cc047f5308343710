package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.adoption.PolicyStepTaken.Kind;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a policy through the board, step by step, as the law and the minutes tell it. Every step holds the policy first and
 * reads what is kept by then, so that whoever waited for another's step is told what became of it.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
public class BoardService {

    private final AdoptionService adoption;
    private final AdoptionSteps steps;
    private final KeptAdoptionRepository adoptions;
    private final KeptReadingRepository readings;
    private final PolicyVersionService versions;
    private final PolicyReminders reminders;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    BoardService(
            AdoptionService adoption,
            AdoptionSteps steps,
            KeptAdoptionRepository adoptions,
            KeptReadingRepository readings,
            PolicyVersionService versions,
            PolicyReminders reminders,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.adoption = adoption;
        this.steps = steps;
        this.adoptions = adoptions;
        this.readings = readings;
        this.versions = versions;
        this.reminders = reminders;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * The words are right in law.
     *
     * @throws AdoptionRefusedException when the person drafted it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_REVIEW_POLICIES)
    public AdoptionDetails approveForLaw(PolicyId id) {
        versions.hold(id);
        var person = currentUser.get();
        if (versions.basis(id).drafters().contains(person.id())) {
            throw new AdoptionRefusedException(AdoptionRefusal.SAME_PERSON);
        }
        steps.take(id, state -> state.approveForLaw(person.name(), steps.today()));
        return told(id, Kind.OTHER);
    }

    /** Plans the readings and the days for comments. Rules change only before the first reading. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails plan(PolicyId id, PlanAdoption plan) {
        versions.hold(id);
        var before = adoption.get(id);
        var first = plan.first();
        var second = plan.second();
        if (first != null
                && second != null
                && second.isBefore(first.plusDays(plan.rules().daysApart()))) {
            throw new AdoptionRefusedException(
                    AdoptionRefusal.READINGS_TOO_CLOSE,
                    first.plusDays(plan.rules().daysApart()));
        }
        if (plan.commentPlace().length() > PlanAdoption.LONGEST_PLACE
                || !before.state().readings().isEmpty()
                        && !plan.rules().equals(before.state().rules())) {
            throw new RefusedMinutesException(Reason.PLAN);
        }
        var window = plan.comments();
        if (window != null && !window.equals(before.state().comments())) {
            steps.take(id, state -> state.openForComments(window));
        }
        steps.begun(id).plan(plan);
        adoptions.flush();
        return told(id, Kind.OTHER);
    }

    /** Keeps a reading with its vote. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails read(PolicyId id, RecordReading command) {
        versions.hold(id);
        steps.notInFuture(command.day());
        classified(id);
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        var read = steps.take(id, state -> state.read(command.day(), by()));
        readings.saveAndFlush(new KeptReading(id, read.state().edition(), command, by()));
        return told(id, Kind.OTHER);
    }

    /** Says what the changes since the latest version are; a change of substance makes earlier readings count no more. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails classify(PolicyId id, ClassifyChange command) {
        versions.hold(id);
        steps.notInFuture(command.day());
        if (adoption.get(id).textKept()) {
            throw new RefusedMinutesException(Reason.UNCHANGED);
        }
        if (command.what().length() > ClassifyChange.LONGEST) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        steps.take(id, state -> state.amend(command.change(), command.day(), by(), command.what()));
        return told(id, Kind.OTHER);
    }

    /** Keeps when a union was told of it, or why none had to be. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails tellUnion(PolicyId id, UnionNotice notice) {
        versions.hold(id);
        if (!notice.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        if (notice.given() != null) {
            steps.notInFuture(notice.given());
        }
        if (!adoption.get(id).isOpen()) {
            throw new AdoptionRefusedException(AdoptionRefusal.ALREADY_ADOPTED);
        }
        steps.begun(id).told(notice);
        adoptions.flush();
        return told(id, Kind.OTHER);
    }

    /** Back to the draft: approval for law and readings count no more. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails giveBack(PolicyId id, String reason) {
        versions.hold(id);
        if (reason.strip().length() > ClassifyChange.LONGEST) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        steps.take(id, state -> state.returned(steps.today(), by(), reason.strip()));
        return told(id, Kind.OTHER);
    }

    /** The board adopts it, reading it at the same meeting where that was not recorded yet. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails adopt(PolicyId id, RecordAdoption command) {
        versions.hold(id);
        var decision = command.decision();
        steps.notInFuture(decision.day());
        classified(id);
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        var state = adoption.get(id).state();
        if (!state.readings().contains(decision.day())
                && state.readings().size() < state.rules().readings()) {
            read(id, command.reading());
        }
        adoption.get(id).course().follows(decision);
        steps.take(id, now -> now.adopt(decision, by()), begun -> {
            AdoptionGaps.beforeAdoption(adoption.get(id)).stream().findFirst().ifPresent(gap -> {
                throw new AdoptionRefusedException(gap);
            });
            begun.adopted(command);
        });
        versions.agreed(id);
        reminders.plan(id);
        return told(id, Kind.ADOPTED);
    }

    /** A board reads and adopts the words of a version, not those somebody changed since. */
    private void classified(PolicyId id) {
        var details = adoption.get(id);
        if (!details.textKept()) {
            throw new RefusedMinutesException(Reason.UNCLASSIFIED);
        }
        if (!details.complete()) {
            throw new RefusedMinutesException(Reason.INCOMPLETE);
        }
    }

    private AdoptionDetails told(PolicyId id, Kind kind) {
        events.publishEvent(new PolicyStepTaken(id, kind));
        return adoption.get(id);
    }

    private String by() {
        return currentUser.get().name();
    }
}
