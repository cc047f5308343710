package org.ctoportal.compensation.award;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Claims to check and to approve, and what goes to payroll, for everybody who keeps awards but whoever came before them. */
@Component
class ClaimTasks implements WaitingSource {

    private final KeptClaimRepository claims;
    private final PayrollBatchRepository batches;

    ClaimTasks(KeptClaimRepository claims, PayrollBatchRepository batches) {
        this.claims = claims;
        this.batches = batches;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.KEEP_AWARDS)) {
            return List.of();
        }
        var most = Limit.of(asked.most());
        return Stream.concat(
                        claims.findOpenTo(asked.number(), most).stream().map(ClaimTasks::claim),
                        batches.findOpenTo(asked.number(), most).stream().map(ClaimTasks::batch))
                .toList();
    }

    private static WaitingItem claim(KeptClaimRepository.OpenClaim one) {
        return WaitingItem.of(
                        "claim:" + one.claim() + ":" + one.status(),
                        one.status() == ClaimStatus.CHECKED ? WaitingKind.DECIDE : WaitingKind.CHECK,
                        TaskWords.of("tasks.claim." + one.status(), one.claimant(), one.policy()),
                        AwardRoutes.of(new PolicyId(one.policyId())))
                .since(one.at())
                .forAnyone();
    }

    private static WaitingItem batch(PayrollBatchRepository.OpenBatch one) {
        var year = new FiscalYear(one.year());
        return WaitingItem.of(
                        "payroll:" + one.batch(),
                        WaitingKind.DECIDE,
                        TaskWords.of("tasks.payroll", year.text(), one.policy(), one.by()),
                        AwardRoutes.of(new PolicyId(one.policyId())) + "?" + AwardRoutes.YEAR + "=" + one.year())
                .since(one.at())
                .forAnyone();
    }
}
