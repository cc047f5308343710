package org.ctoportal.compensation.award;

import org.ctoportal.compensation.policy.PolicyId;
import org.springframework.stereotype.Component;

/** Under which number in payroll something is kept of an employee of a policy. */
@Component
class EmployeeNumbers {

    private final KeptClaimRepository claims;
    private final KeptRepaymentRepository repaid;
    private final StopNoticeRepository notices;
    private final PayrollBatchRepository batches;

    EmployeeNumbers(
            KeptClaimRepository claims,
            KeptRepaymentRepository repaid,
            StopNoticeRepository notices,
            PayrollBatchRepository batches) {
        this.claims = claims;
        this.repaid = repaid;
        this.notices = notices;
        this.batches = batches;
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
