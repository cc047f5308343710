package org.ctoportal.compensation.award;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Under which number in payroll something is kept of an employee, and how it is corrected in all policies of the district. */
@Component
class EmployeeNumbers {

    private final KeptClaimRepository claims;
    private final KeptRepaymentRepository repaid;
    private final StopNoticeRepository notices;
    private final PayrollBatchRepository batches;
    private final KeptHolderRepository holders;
    private final AwardBook book;
    private final PolicyService policies;

    EmployeeNumbers(
            KeptClaimRepository claims,
            KeptRepaymentRepository repaid,
            StopNoticeRepository notices,
            PayrollBatchRepository batches,
            KeptHolderRepository holders,
            AwardBook book,
            PolicyService policies) {
        this.claims = claims;
        this.repaid = repaid;
        this.notices = notices;
        this.batches = batches;
        this.holders = holders;
        this.book = book;
        this.policies = policies;
    }

    /**
     * The same person as other policies know them, where another number is to be taken over. Somebody else whose number it is
     * by mistake is not the same person.
     *
     * @throws RefusedAwardException naming the policy in which it cannot be
     */
    List<KeptHolder> toCorrect(KeptHolder one, String number) {
        var sources = book.sources(FiscalYear.of(book.today()));
        var found = sources.same().getOrDefault(new Payee(new PolicyId(one.policy()), one.number()), Set.of()).stream()
                .flatMap(payee -> sources.kept(payee.policy()).stream()
                        .filter(other -> other.number().equals(payee.number())))
                .filter(other -> !other.number().equals(number) && isSame(one, other, sources.registered()))
                .toList();
        found.forEach(other -> refuse(other, number, sources.kept(new PolicyId(other.policy()))));
        return found;
    }

    /** Both are known to the registry, or claim from one account, or have one name. */
    private static boolean isSame(KeptHolder one, KeptHolder other, RegisteredHolders registered) {
        return registered.find(one).isPresent() && registered.find(one).equals(registered.find(other))
                || one.person() != null && one.person().equals(other.person())
                || one.name().equalsIgnoreCase(other.name());
    }

    private void refuse(KeptHolder one, String number, List<KeptHolder> beside) {
        var policy = new PolicyId(one.policy());
        var taken =
                beside.stream().anyMatch(other -> other != one && other.number().equals(number));
        var used = !one.hasHad(number) && isUsed(policy, number);
        var reason =
                isWaiting(policy, one.number()) ? Reason.WAITING : taken ? Reason.NUMBER_TAKEN : Reason.NUMBER_USED;
        if (reason != Reason.NUMBER_USED || used) {
            var details = policies.heading(policy);
            throw new RefusedAwardException(reason, details.number() + " " + details.title());
        }
    }

    void correct(KeptHolder one, String number, String by, Instant now) {
        var policy = new PolicyId(one.policy());
        var before = one.number();
        book.kept(policy).stream().filter(other -> other != one).forEach(other -> other.forget(number));
        one.renumber(number, by, now);
        holders.saveAndFlush(one);
        carry(policy, before, number);
    }

    /** Whether anything claimed, paid or paid back is under the number; a payment that was sent back never was. */
    boolean isUsed(PolicyId policy, String number) {
        return claims.existsByPolicyIdAndEmployeeNumber(policy.value(), number)
                || repaid.existsByPolicyIdAndEmployeeNumber(policy.value(), number)
                || isIn(policy, number, PayrollStatus.APPROVED)
                || isWaiting(policy, number);
    }

    /** Whether a second person is about to approve a payment under the number. */
    boolean isWaiting(PolicyId policy, String number) {
        return isIn(policy, number, PayrollStatus.SUBMITTED);
    }

    private boolean isIn(PolicyId policy, String number, PayrollStatus status) {
        return batches.findByPolicyIdAndStatus(policy.value(), status).stream()
                .flatMap(batch -> batch.lines().stream())
                .anyMatch(line -> line.number().equals(number));
    }

    /** All that follows from it goes on under the other number; what payroll was told stays as it was told. */
    void carry(PolicyId policy, String from, String to) {
        claims.findByPolicyIdAndEmployeeNumberOrderByIdDesc(policy.value(), from)
                .forEach(claim -> claim.carry(to));
        repaid.findByPolicyIdAndEmployeeNumber(policy.value(), from).forEach(one -> one.carry(to));
        notices.findByPolicyIdAndEmployeeNumber(policy.value(), from).forEach(one -> one.carry(to));
    }
}
