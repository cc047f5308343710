package org.ctoportal.compensation.adoption;

import java.util.List;
import org.ctoportal.compensation.adoption.PolicyStepTaken.Kind;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A policy before the board has it and after the board adopted it: reviews of the draft, revision, renewal, retirement. Whoever
 * waited for another to take the same step sees that it is taken.
 */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class PolicyCourseService {

    private final AdoptionService adoption;
    private final AdoptionSteps steps;
    private final AdoptionFile file;
    private final KeptAdoptionRepository adoptions;
    private final KeptDecisionRepository decisions;
    private final CommentSettling settling;
    private final PolicyVersionService versions;
    private final PolicyReminders reminders;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PolicyCourseService(
            AdoptionService adoption,
            AdoptionSteps steps,
            AdoptionFile file,
            KeptAdoptionRepository adoptions,
            KeptDecisionRepository decisions,
            CommentSettling settling,
            PolicyVersionService versions,
            PolicyReminders reminders,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.adoption = adoption;
        this.steps = steps;
        this.file = file;
        this.adoptions = adoptions;
        this.decisions = decisions;
        this.settling = settling;
        this.versions = versions;
        this.reminders = reminders;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The draft goes to the administration, or on to counsel. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails handTo(PolicyId id, ReviewStage next) {
        versions.hold(id);
        steps.take(id, state -> state.handedTo(next, steps.today()));
        return told(id, Kind.OTHER);
    }

    /**
     * Begins the next edition from the adopted one, which stays in force until the effective date of the next.
     *
     * @throws AdoptionRefusedException when the board has not adopted it, or retired it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails revise(PolicyId id) {
        versions.hold(id);
        var drafter = currentUser.get().name();
        var course = adoption.get(id).course();
        var begun = course.revised(
                drafter, steps.today(), versionsOf(id, course.latest().edition() + 1));
        var kept = adoptions.saveAndFlush(new KeptAdoption(id, begun.edition(), drafter, begun.rules()));
        steps.keep(id, begun, begun.revisions().size() - 1, kept);
        return told(id, Kind.OTHER);
    }

    /**
     * Drops the draft of the next edition: the words are those in force again, and the reason settles what the public said of
     * it. What counsel, the board or the public has is dropped by those who keep what the board does.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AdoptionDetails drop(PolicyId id, String reason) {
        versions.hold(id);
        if (reason.strip().length() > ClassifyChange.LONGEST) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        var details = adoption.get(id);
        if (!details.isOpen() || details.state().edition() == 1) {
            throw new AdoptionRefusedException(AdoptionRefusal.NOT_NOW);
        }
        var me = currentUser.get();
        if (details.state().isUnderWay() && !me.may(Permissions.KEEP_ADOPTIONS)) {
            throw new AccessDeniedException("Only those who keep adoptions drop what is under way");
        }
        settling.settle(id, details.unsettled(), reason.strip());
        steps.take(id, state -> state.returned(steps.today(), me.name(), reason.strip()));
        adoptions.delete(file.find(id).orElseThrow());
        adoptions.flush();
        var edition = file.find(id).orElseThrow().edition();
        versions.restore(id, file.adopted(id, edition).documentRevision());
        return told(id, Kind.OTHER);
    }

    /** Keeps that the board renewed or retired it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public AdoptionDetails decide(PolicyId id, DecideOnPolicy command) {
        versions.hold(id);
        steps.notInFuture(command.day());
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        adoption.get(id).course().decide(command);
        decisions.saveAndFlush(new KeptDecision(id, command, currentUser.get().name()));
        reminders.plan(id);
        return told(id, command.kind() == DecisionKind.RETIRED ? Kind.RETIRED : Kind.OTHER);
    }

    private AdoptionDetails told(PolicyId id, Kind kind) {
        events.publishEvent(new PolicyStepTaken(id, kind));
        return adoption.get(id);
    }

    private List<PolicyRevision> versionsOf(PolicyId id, int edition) {
        return file.versions(id).stream()
                .filter(version -> version.edition() == edition)
                .map(KeptVersion::policyVersion)
                .toList();
    }
}
