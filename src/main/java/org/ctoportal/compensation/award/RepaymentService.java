package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody pays back: who leaves of their own accord, of reimbursed costs; who did not pass in time, an advance. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class RepaymentService {

    private final KeptRepaymentRepository repayments;
    private final KeptHolderRepository holders;
    private final ClaimBook claims;
    private final ClaimsElsewhere elsewhere;
    private final AwardBook book;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    RepaymentService(
            KeptRepaymentRepository repayments,
            KeptHolderRepository holders,
            ClaimBook claims,
            ClaimsElsewhere elsewhere,
            AwardBook book,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.repayments = repayments;
        this.holders = holders;
        this.claims = claims;
        this.elsewhere = elsewhere;
        this.book = book;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What leaving on the day would cost, reimbursement by reimbursement. */
    @Transactional(readOnly = true)
    public List<RepaidCost> look(PolicyId policy, HolderId id, LocalDate day) {
        var details = book.details(policy, FiscalYear.of(book.today()));
        return costs(terms(details), policy, line(details, id).employee(), day);
    }

    /** Records that somebody leaves on the day, and what they pay back; pay stops with it. */
    @Transactional
    public RepaymentId record(PolicyId policy, HolderId id, LocalDate day) {
        districts.hold();
        var details = book.details(policy, FiscalYear.of(book.today()));
        var line = line(details, id);
        var costs = costs(terms(details), policy, line.employee(), day);
        var by = currentUser.get().name();
        var kept = holders.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        kept.leave(day, by, clock.instant());
        return new RepaymentId(repayments
                .saveAndFlush(new KeptRepayment(
                        policy, line.holder().number(), line.holder().name(), day, costs, by, clock.instant()))
                .id());
    }

    /** Records that an advance is paid back, because its last day to pass is over without a pass. */
    @Transactional
    public RepaymentId repay(PolicyId policy, ClaimId advance) {
        districts.hold();
        var standing = advances(policy).stream()
                .filter(one -> one.claim().equals(advance))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
        if (standing.state() == AdvanceStanding.State.PASSED_ELSEWHERE) {
            throw new RefusedAwardException(Reason.PASSED_ELSEWHERE);
        }
        if (standing.state() != AdvanceStanding.State.DUE) {
            throw new RefusedAwardException(Reason.ADVANCE_NOT_DUE);
        }
        var kept = new KeptRepayment(
                policy,
                standing.number(),
                standing.name(),
                book.today(),
                List.of(standing.repaid()),
                currentUser.get().name(),
                clock.instant());
        return new RepaymentId(repayments.saveAndFlush(kept).id());
    }

    /** What became of every advance by the policy. */
    @Transactional(readOnly = true)
    public List<AdvanceStanding> advances(PolicyId policy) {
        var sources = book.sources(FiscalYear.of(book.today()));
        return elsewhere.told(sources.ledger(policy).advances(), policy, sources);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RepaymentDetails> list(PolicyId policy) {
        return claims.of(policy).repayments();
    }

    private List<RepaidCost> costs(PolicyTerms terms, PolicyId policy, Employee employee, LocalDate day) {
        var zone = districts.profile().timeZone();
        return claims.of(policy).claims().stream()
                .filter(claim -> claim.claim().kind() == ClaimKind.COSTS)
                .filter(claim -> employee.number().equals(claim.employee()))
                .flatMap(claim -> PayrollLine.of(claim, zone).stream()
                        .filter(line -> !line.effective().isAfter(day))
                        .map(line -> cost(terms, claim, line, day)))
                .toList();
    }

    private static RepaidCost cost(PolicyTerms terms, ClaimDetails claim, PayrollLine paid, LocalDate day) {
        var back = Reimbursement.repayment(terms, paid.amount(), paid.effective(), day);
        return new RepaidCost(
                claim.id(),
                paid.certification(),
                RepaidCost.LEAVING,
                paid.amount(),
                paid.effective(),
                back.amount(),
                back.steps());
    }

    private static HolderLine line(AwardDetails details, HolderId id) {
        return details.holders().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
    }

    private static PolicyTerms terms(AwardDetails details) {
        var adopted = details.adopted();
        if (adopted == null) {
            throw new RefusedAwardException(Reason.NOT_IN_FORCE);
        }
        var terms = adopted.read().terms();
        if (!terms.takesBack()) {
            throw new RefusedAwardException(Reason.NO_REPAYMENT);
        }
        return terms;
    }
}
