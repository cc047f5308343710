package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a policy through the board, step by step, as the law and the minutes tell it. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
public class BoardService {

    private final AdoptionService adoption;
    private final KeptAdoptionRepository adoptions;
    private final KeptReadingRepository readings;
    private final KeptVersionRepository kept;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    BoardService(
            AdoptionService adoption,
            KeptAdoptionRepository adoptions,
            KeptReadingRepository readings,
            KeptVersionRepository kept,
            PolicyVersionService versions,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.adoption = adoption;
        this.adoptions = adoptions;
        this.readings = readings;
        this.kept = kept;
        this.versions = versions;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The words are right in law.
     *
     * @throws AdoptionRefusedException when the person drafted it
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_REVIEW_POLICIES)
    public AdoptionDetails approveForLaw(PolicyId id) {
        versions.hold(id);
        var person = currentUser.get();
        if (versions.basis(id).drafters().contains(person.id())) {
            throw new AdoptionRefusedException(AdoptionRefusal.SAME_PERSON);
        }
        return step(id, state -> state.approveForLaw(person.name(), today()));
    }

    /** Plans the readings and the days for comments. Rules change only before the first reading. */
    @Transactional
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
            step(id, state -> state.openForComments(window));
        }
        begun(id).plan(plan);
        adoptions.flush();
        return adoption.get(id);
    }

    /** Keeps a reading with its vote. */
    @Transactional
    public AdoptionDetails read(PolicyId id, RecordReading command) {
        versions.hold(id);
        notInFuture(command.day());
        classified(id);
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        step(id, state -> state.read(command.day(), by()));
        readings.saveAndFlush(new KeptReading(id, command, by()));
        return adoption.get(id);
    }

    /** Says what the changes since the latest version are; a change of substance makes earlier readings count no more. */
    @Transactional
    public AdoptionDetails classify(PolicyId id, ClassifyChange command) {
        versions.hold(id);
        notInFuture(command.day());
        if (adoption.get(id).textKept()) {
            throw new RefusedMinutesException(Reason.UNCHANGED);
        }
        if (command.what().length() > ClassifyChange.LONGEST) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        return step(id, state -> amended(state, command));
    }

    /** Other words of substance are approved for law anew, unless it was the board that changed what it had read. */
    private PolicyAdoption amended(PolicyAdoption state, ClassifyChange command) {
        var next = state.amend(command.change(), command.day(), by(), command.what());
        return command.change() == Change.EDITORIAL || !state.readings().isEmpty()
                ? next
                : new PolicyAdoption(
                        next.rules(),
                        next.drafter(),
                        null,
                        next.readings(),
                        next.costedOn(),
                        next.costStale(),
                        next.comments(),
                        null,
                        next.revisions());
    }

    /** Back to the draft: approval for law and readings count no more. */
    @Transactional
    public AdoptionDetails giveBack(PolicyId id, String reason) {
        versions.hold(id);
        if (reason.strip().length() > ClassifyChange.LONGEST) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        return step(id, state -> state.returned(today(), by(), reason.strip()));
    }

    /** The board adopts it, reading it at the same meeting where that was not recorded yet. */
    @Transactional
    public AdoptionDetails adopt(PolicyId id, RecordAdoption command) {
        versions.hold(id);
        var decision = command.decision();
        notInFuture(decision.day());
        classified(id);
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        var state = adoption.get(id).state();
        if (!state.readings().contains(decision.day())
                && state.readings().size() < state.rules().readings()) {
            read(id, command.reading());
        }
        return step(id, now -> now.adopt(decision, by()), begun -> begun.adopted(command));
    }

    /** One step by the rules, with every new version's words kept as they are then. */
    private AdoptionDetails step(PolicyId id, UnaryOperator<PolicyAdoption> rule) {
        return step(id, rule, begun -> {});
    }

    private AdoptionDetails step(PolicyId id, UnaryOperator<PolicyAdoption> rule, Consumer<KeptAdoption> also) {
        var adoptionKept = begun(id);
        var before = adoption.get(id).state();
        var next = rule.apply(before);
        adoptionKept.take(next);
        also.accept(adoptionKept);
        for (var reading : readings.findByPolicyIdOrderByIdAsc(id.value())) {
            if (reading.counts() && !next.readings().contains(reading.day())) {
                reading.countsNoMore();
            }
        }
        adoptions.flush();
        keep(id, next, before.revisions().size(), adoptionKept);
        return adoption.get(id);
    }

    private void keep(PolicyId id, PolicyAdoption next, int known, KeptAdoption adoptionKept) {
        for (var version : next.revisions().subList(known, next.revisions().size())) {
            var record = AdoptionFile.record(next, adoptionKept.plan(), adoptionKept.printedVote());
            kept.saveAndFlush(new KeptVersion(id, version, versions.keep(id, record)));
        }
    }

    /** What is kept of the policy; the first step keeps the draft as version 0.1. */
    private KeptAdoption begun(PolicyId id) {
        return adoptions.findWithLockByPolicyId(id.value()).orElseGet(() -> {
            var details = adoption.get(id);
            var begun =
                    adoptions.saveAndFlush(new KeptAdoption(id, details.state().drafter()));
            keep(id, details.state(), 0, begun);
            return begun;
        });
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

    private void notInFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw new RefusedMinutesException(Reason.FUTURE);
        }
    }

    private String by() {
        return currentUser.get().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
