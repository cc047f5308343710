package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what by a policy in a fiscal year.
 *
 * @param adopted none while the board has not adopted it
 * @param asked how far the policy wants a certification verified before it pays for it
 * @param waiting who holds what the policy approves, and of whom nothing is known yet that pay depends on
 * @param run none while nothing can be paid by the policy
 * @param stops of which payments it is known that and why they end
 * @param due what is not approved yet
 * @param inForce whether payments may be prepared today
 * @param batches what went to payroll or waits, the latest first
 */
public record AwardDetails(
        PolicyId policy,
        String policyTitle,
        FiscalYear year,
        @Nullable PolicyInForce adopted,
        boolean inForce,
        VerificationLevel asked,
        List<HolderLine> holders,
        List<HolderOption> waiting,
        @Nullable AwardRun run,
        List<StipendStop> stops,
        List<PayrollLine> due,
        List<PayrollBatchDetails> batches)
        implements Serializable {

    public AwardDetails {
        holders = List.copyOf(holders);
        waiting = List.copyOf(waiting);
        stops = List.copyOf(stops);
        due = List.copyOf(due);
        batches = List.copyOf(batches);
    }

    /** The positions the policy covers; none while it is not adopted. */
    public List<String> positions() {
        return adopted == null
                ? List.of()
                : adopted.read().terms().positions().stream().sorted().toList();
    }

    /** Whether the policy takes back costs from somebody who leaves. */
    public boolean takesBack() {
        return adopted != null && adopted.read().terms().takesBack();
    }

    /** The employee whose account it is; empty for somebody who is not entered. */
    public Optional<HolderLine> find(PersonId person) {
        return holders.stream().filter(line -> person.equals(line.person())).findFirst();
    }

    /** By whom human resources enters somebody who claims: as the registry has them, else by their account. */
    public HolderOption claimant(ClaimDetails claim) {
        return waiting.stream()
                .filter(one -> claim.person().equals(one.person()))
                .findFirst()
                .orElseGet(() -> HolderOption.claimant(claim.person(), claim.claimant()));
    }

    public boolean isWaiting() {
        return batches.stream().anyMatch(batch -> batch.status() == PayrollStatus.SUBMITTED);
    }

    /** When and why pay for the certification ends; empty where it does not in the year. */
    public Optional<StipendStop> stop(String number, AwardLine line) {
        return stops.stream()
                .filter(one -> one.number().equals(number)
                        && one.certification().equals(line.certification())
                        && one.clause().equals(line.clause()))
                .filter(one -> YearMonth.from(one.lastDay()).equals(line.through()))
                .findFirst();
    }
}
