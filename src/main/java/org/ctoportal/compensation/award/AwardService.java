package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Percent;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is paid for certifications: holders with their facts, what follows for a year, and what goes to payroll. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class AwardService {

    static final int MOST_HOLDERS = 1000;

    private final KeptHolderRepository holders;
    private final PayrollBatchRepository batches;
    private final PolicyService policies;
    private final PolicyInForceService inForce;
    private final KeptClaimRepository claims;
    private final CostModelService costs;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    AwardService(
            KeptHolderRepository holders,
            PayrollBatchRepository batches,
            PolicyService policies,
            PolicyInForceService inForce,
            KeptClaimRepository claims,
            CostModelService costs,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.holders = holders;
        this.batches = batches;
        this.policies = policies;
        this.inForce = inForce;
        this.claims = claims;
        this.costs = costs;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws org.ctoportal.compensation.policy.PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public AwardDetails get(PolicyId id, FiscalYear year) {
        return details(policies.get(id), year);
    }

    /** Adds a holder; the employee number is one that nobody else has. */
    @Transactional
    public void add(PolicyId id, Holder holder) {
        policies.get(id);
        districts.hold();
        if (holders.findByPolicyIdOrderByHolderNameAscIdAsc(id.value(), Limit.of(MOST_HOLDERS))
                        .size()
                >= MOST_HOLDERS) {
            throw new RefusedAwardException(Reason.TOO_MANY);
        }
        if (holders.findByPolicyIdAndEmployeeNumber(id.value(), holder.number()).isPresent()) {
            throw new RefusedAwardException(Reason.NUMBER_TAKEN);
        }
        holders.saveAndFlush(new KeptHolder(id, holder, currentUser.get().name(), clock.instant()));
    }

    /** @param seen the version the person saw */
    @Transactional
    public void change(HolderId id, long seen, Holder holder) {
        districts.hold();
        var kept = holders.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        if (kept.version() != seen) {
            throw new RefusedAwardException(Reason.HOLDER_CHANGED);
        }
        var other = holders.findByPolicyIdAndEmployeeNumber(kept.policy(), holder.number());
        if (other.filter(one -> one.id() != id.value()).isPresent()) {
            throw new RefusedAwardException(Reason.NUMBER_TAKEN);
        }
        kept.change(holder, currentUser.get().name(), clock.instant());
        holders.saveAndFlush(kept);
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

    private AwardDetails details(PolicyDetails policy, FiscalYear year) {
        var adopted = inForce.findAdopted(policy.id()).orElse(null);
        var kept = holders.findByPolicyIdOrderByHolderNameAscIdAsc(policy.id().value(), Limit.of(MOST_HOLDERS)).stream()
                .map(KeptHolder::line)
                .toList();
        var terms = adopted == null ? null : adopted.read().terms();
        var run = terms == null
                ? null
                : AwardRun.of(
                        terms,
                        year,
                        load(policy.id()),
                        kept.stream().map(HolderLine::holder).toList());
        var all = batches.findByPolicyIdAndFiscalYearOrderByIdDesc(policy.id().value(), year.start()).stream()
                .map(PayrollBatch::details)
                .toList();
        var approved = all.stream()
                .filter(batch -> batch.status() == PayrollStatus.APPROVED)
                .flatMap(batch -> batch.lines().stream())
                .toList();
        return new AwardDetails(
                policy.id(),
                policy.number() + " " + policy.title(),
                year,
                adopted,
                terms != null && !today().isBefore(terms.effective()),
                policy.approved(),
                kept,
                run,
                run == null ? List.of() : PayrollLine.due(run, reimbursed(policy.id(), year), approved),
                all);
    }

    /** Claims approved in the year. */
    private List<PayrollLine> reimbursed(PolicyId id, FiscalYear year) {
        var zone = districts.profile().timeZone();
        return claims.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(MOST_HOLDERS)).stream()
                .map(KeptClaim::details)
                .flatMap(claim -> PayrollLine.of(claim, zone).stream())
                .filter(line -> FiscalYear.of(line.effective()).equals(year))
                .toList();
    }

    /** The rates of the policy's cost model: what was told to the board is what is booked. */
    private EmployerLoad load(PolicyId id) {
        var all = costs.get(id).model().assumptions();
        return new EmployerLoad(Stream.of(
                        new EmployerLoad.Part("Social Security", rate(all.value(AssumptionKind.SOCIAL_SECURITY)), true),
                        new EmployerLoad.Part("Medicare", rate(all.value(AssumptionKind.MEDICARE)), false),
                        new EmployerLoad.Part("Retirement", rate(all.value(AssumptionKind.RETIREMENT)), false),
                        new EmployerLoad.Part("Other", rate(all.value(AssumptionKind.OTHER_LOAD)), false))
                .filter(part -> part.rate().value().signum() > 0)
                .toList());
    }

    private static Percent rate(BigDecimal value) {
        return new Percent(value);
    }

    private static void refuse(boolean refused, Reason reason) {
        if (refused) {
            throw new RefusedAwardException(reason);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
