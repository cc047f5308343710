package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a policy in force is worth to one person.
 *
 * @param year the fiscal year of today
 * @param award what they get in it; none while human resources has not entered them for the policy
 * @param stops when which pay of theirs ends
 * @param advances of theirs, with what became of each
 * @param earlier what was granted to them on their claims, by this policy and the others
 * @param spent what is in use of the yearly limit of the policy
 */
public record Worth(
        Promise promise,
        FiscalYear year,
        @Nullable Award award,
        List<StipendStop> stops,
        List<AdvanceStanding> advances,
        ClaimsBefore earlier,
        Money spent)
        implements Serializable {

    public Worth {
        stops = List.copyOf(stops);
        advances = List.copyOf(advances);
    }

    /** What a claim would come to; for a position the policy covers, at full time, while the person is not entered. */
    public ClaimOutcome estimate(CostClaim claim) {
        var terms = promise.terms();
        var day = claim.decisiveDay();
        var then = day == null ? terms : terms.on(day).orElse(terms);
        var position = award == null
                ? then.positions().stream().findFirst().orElse("")
                : award.holder().position();
        var fullTime = award == null ? BigDecimal.ONE : award.holder().fullTime();
        return ClaimCheck.of(terms, position, fullTime, claim, earlier, spent).forClaimant();
    }

    /** What the kind gives today and what of it is left; empty where it gives nothing. */
    public List<String> allowance(ClaimKind kind, LocalDate today) {
        if (kind == ClaimKind.ADVANCE && promise.isOver()) {
            return List.of();
        }
        return new Allowance(promise.terms(), earlier.own(), today).of(kind);
    }

    /** What can be claimed for on the day; costs also for what a pass is awaited of, whether it is listed still or not. */
    public List<String> certifications(ClaimKind kind, @Nullable LocalDate day) {
        var awaited = advances.stream()
                .filter(advance -> kind == ClaimKind.COSTS && !advance.isKept())
                .map(AdvanceStanding::certification);
        return Stream.concat(promise.certifications(kind, day).stream(), awaited)
                .distinct()
                .toList();
    }

    /** What they get by a clause this year, or why not. */
    public List<AwardLine> lines(String clause) {
        return award == null
                ? List.of()
                : award.lines().stream()
                        .filter(line -> line.recognition() != null
                                && line.recognition().clause().equals(clause))
                        .toList();
    }
}
