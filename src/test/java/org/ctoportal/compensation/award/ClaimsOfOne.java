package org.ctoportal.compensation.award;

import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.compensation.award.CostClaim.Cost;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Claims of one person, one after the other, each after what was granted before. */
abstract class ClaimsOfOne {

    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    final PolicyTerms terms = ScenarioThirteen.terms(
            JULY,
            null,
            new Recognition.Advance(Money.of("450"), 12),
            new Recognition.RenewalFee(Money.of("150")),
            new Recognition.Dues(Money.of("500")),
            new Recognition.MicroHours(3, 7),
            new Recognition.MentorDuty(10),
            new Recognition.ReleaseTime(16));
    final List<EarlierClaim> granted = new ArrayList<>();
    final List<OtherClaim> elsewhere = new ArrayList<>();

    static PolicyTerms edition(
            LocalDate effective, @Nullable LocalDate until, String code, @Nullable PolicyTerms earlier) {
        return edition(effective, until, new ApprovedCertification(code, List.of(ScenarioThirteen.COSTS)), earlier);
    }

    static PolicyTerms edition(
            LocalDate effective,
            @Nullable LocalDate until,
            ApprovedCertification certification,
            @Nullable PolicyTerms earlier) {
        var usual = ScenarioThirteen.terms(effective, null);
        return new PolicyTerms(
                usual.policy(),
                usual.positions(),
                usual.leastFullTime(),
                List.of(certification),
                null,
                true,
                true,
                usual.start(),
                usual.stop(),
                true,
                true,
                24,
                60,
                effective,
                null,
                until,
                earlier);
    }

    /** What it comes to, which counts from then on. */
    String given(CostClaim claim) {
        var outcome = check(claim);
        if (outcome.isGranted()) {
            granted.add(new EarlierClaim(claim, outcome, claim.claimedOn(), EarlierClaim.State.APPROVED));
            return claim.kind().isMoney() ? outcome.amount().exact() : CountedHours.plain(outcome.hours()) + " hours";
        }
        return refusal(terms, claim);
    }

    String refusal(PolicyTerms terms, CostClaim claim) {
        var refusal = check(terms, claim).refusal();
        return refusal == null ? "" : refusal + " " + refusal.clause(claim.kind());
    }

    ClaimOutcome check(CostClaim claim) {
        return check(terms, claim);
    }

    ClaimOutcome check(PolicyTerms terms, CostClaim claim) {
        return check(terms, claim, "0");
    }

    ClaimOutcome check(PolicyTerms terms, CostClaim claim, String spent) {
        return ClaimCheck.of(
                terms,
                "Chief Technology Officer",
                BigDecimal.ONE,
                claim,
                new ClaimsBefore(granted, elsewhere),
                Money.of(spent));
    }

    static CostClaim costs(String amount, LocalDate results) {
        return new CostClaim(CETL, List.of(cost(CostKind.PREPARATION, amount)), results, true, results);
    }

    static CostClaim advance(String amount, LocalDate day) {
        return claim(ClaimKind.ADVANCE, CETL, List.of(cost(CostKind.EXAMINATION, amount)), "0", null, null, day);
    }

    static CostClaim claim(
            ClaimKind kind,
            String code,
            List<Cost> costs,
            String hours,
            @Nullable LocalDate day,
            CostClaim.@Nullable Renewal renewal,
            LocalDate claimedOn) {
        return new CostClaim(kind, code, "", costs, new BigDecimal(hours), day, false, renewal, claimedOn);
    }

    static Cost cost(CostKind kind, String amount) {
        return new Cost(kind, Money.of(amount), Money.NONE);
    }
}
