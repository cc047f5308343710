package org.ctoportal.compensation.award;

import java.time.Clock;
import java.util.List;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HeldCredentials;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is paid for certifications: holders with their facts, what follows for a year, and what goes to payroll. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class AwardService {

    private final KeptHolderRepository holders;
    private final PayrollBatchRepository batches;
    private final KeptClaimRepository claims;
    private final EmployeeNumbers numbers;
    private final AwardBook book;
    private final HeldCredentials registry;
    private final StopNotices notices;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    AwardService(
            KeptHolderRepository holders,
            PayrollBatchRepository batches,
            KeptClaimRepository claims,
            EmployeeNumbers numbers,
            AwardBook book,
            HeldCredentials registry,
            StopNotices notices,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.holders = holders;
        this.batches = batches;
        this.claims = claims;
        this.numbers = numbers;
        this.book = book;
        this.registry = registry;
        this.notices = notices;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws org.ctoportal.compensation.policy.PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public AwardDetails get(PolicyId id, FiscalYear year) {
        return book.details(id, year);
    }

    /** Says what pay depends on for a holder or a claimant; the employee number is one that nobody else has. */
    @Transactional
    public void add(PolicyId id, KeepEmployee command) {
        districts.hold();
        // Refuses a policy the district does not have.
        var kept = book.details(id, FiscalYear.of(book.today())).holders();
        refuse(kept.size() >= AwardBook.MOST, Reason.TOO_MANY);
        var who = check(id, null, command);
        holders.saveAndFlush(
                new KeptHolder(id, who, command.employee(), currentUser.get().name(), clock.instant()));
        notices.plan(id);
    }

    /**
     * What is said of certifications that do not show now, as those that expired long ago, stays. What was claimed, told and
     * paid back under a number goes on under the one that takes its place, in all policies of the district or in none.
     *
     * @param seen the version the person saw
     */
    @Transactional
    public void change(HolderId id, long seen, KeepEmployee command) {
        districts.hold();
        var kept = holders.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        refuse(kept.version() != seen, Reason.HOLDER_CHANGED);
        var policy = new PolicyId(kept.policy());
        var before = kept.number();
        var isCorrected = !before.equals(command.employee().number());
        refuse(isCorrected && numbers.isWaiting(policy, before), Reason.WAITING);
        var who = check(policy, kept, command);
        var number = command.employee().number();
        var elsewhere = isCorrected ? numbers.toCorrect(kept, number) : List.<KeptHolder>of();
        var known = kept.employee().certifications();
        var by = currentUser.get().name();
        kept.change(who, command.employee().keeping(known), by, clock.instant());
        holders.saveAndFlush(kept);
        if (isCorrected) {
            numbers.carry(policy, before, number);
            elsewhere.forEach(one -> numbers.correct(one, number, by, clock.instant()));
        }
    }

    private EmployeeIdentity check(PolicyId policy, @Nullable KeptHolder same, KeepEmployee command) {
        var registered = RegisteredHolders.of(registry.recorded());
        var who = identity(policy, registered, command);
        var others = book.kept(policy).stream()
                .filter(one -> same == null || one.id() != same.id())
                .toList();
        var number = command.employee().number();
        refuse(others.stream().anyMatch(one -> one.number().equals(number)), Reason.NUMBER_TAKEN);
        refuse((same == null || !same.hasHad(number)) && numbers.isUsed(policy, number), Reason.NUMBER_USED);
        refuse(others.stream().anyMatch(one -> isSame(one, who, registered)), Reason.HOLDER_TAKEN);
        others.forEach(one -> one.forget(number));
        return who;
    }

    /** As the registry knows them; whom it does not, by what they claim. */
    private EmployeeIdentity identity(PolicyId policy, RegisteredHolders registered, KeepEmployee command) {
        var person = command.person();
        var holding = command.holding();
        var found = holding == null ? registered.find(null, person) : registered.find(holding, null);
        if (found.isPresent()) {
            var holder = found.get().holder();
            return new EmployeeIdentity(
                    holding == null ? RegisteredHolders.first(found.get()) : holding,
                    holder.person() == null ? person : holder.person(),
                    holder.name());
        }
        if (holding != null || person == null) {
            throw new RefusedAwardException(Reason.HOLDER_UNKNOWN);
        }
        return claims.findFirstByPolicyIdAndClaimantOrderByIdDesc(policy.value(), person.value())
                .map(claim -> new EmployeeIdentity(null, person, claim.details().claimant()))
                .orElseThrow(() -> new RefusedAwardException(Reason.HOLDER_UNKNOWN));
    }

    private static boolean isSame(KeptHolder one, EmployeeIdentity who, RegisteredHolders registered) {
        var known = registered.find(one);
        var holding = who.holding();
        return holding != null && known.filter(other -> other.has(holding)).isPresent()
                || who.person() != null && who.person().equals(one.person());
    }

    /** Puts what is due before a second person. */
    @Transactional
    public PayrollBatchId submit(PolicyId id, FiscalYear year) {
        districts.hold();
        var details = get(id, year);
        refuse(!details.inForce(), Reason.NOT_IN_FORCE);
        refuse(details.isWaiting(), Reason.WAITING);
        refuse(details.due().isEmpty(), Reason.NOTHING_DUE);
        var batch = new PayrollBatch(id, year, details.due(), currentUser.get(), clock.instant());
        return new PayrollBatchId(batches.saveAndFlush(batch).id());
    }

    /** By somebody who did not prepare it. */
    @Transactional
    public void approve(PayrollBatchId id) {
        districts.hold();
        found(id).approve(currentUser.get(), clock.instant());
    }

    @Transactional
    public void sendBack(PayrollBatchId id, String reason) {
        districts.hold();
        found(id).sendBack(reason, currentUser.get(), clock.instant());
    }

    /** What was approved, as payroll takes it over; nothing in it is a formula. */
    @Transactional(readOnly = true)
    public byte[] payrollFile(PayrollBatchId id) {
        var batch = found(id).details();
        if (batch.status() != PayrollStatus.APPROVED) {
            throw new AwardNotFoundException();
        }
        return PayrollFile.of(batch);
    }

    private PayrollBatch found(PayrollBatchId id) {
        return batches.findById(id.value()).orElseThrow(AwardNotFoundException::new);
    }

    private static void refuse(boolean refused, Reason reason) {
        if (refused) {
            throw new RefusedAwardException(reason);
        }
    }
}
