package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/** Opens what was claimed by a policy. */
@Component
class ClaimBook {

    private static final List<ClaimKind> MONEY =
            Arrays.stream(ClaimKind.values()).filter(ClaimKind::isMoney).toList();

    private final KeptClaimRepository claims;
    private final KeptRepaymentRepository repaid;
    private final DistrictProfileService districts;
    private final Clock clock;

    ClaimBook(
            KeptClaimRepository claims, KeptRepaymentRepository repaid, DistrictProfileService districts, Clock clock) {
        this.claims = claims;
        this.repaid = repaid;
        this.districts = districts;
        this.clock = clock;
    }

    /** All claims for money and all that is paid back: payments hang on it, so nothing is left out, however long ago. */
    ClaimLedger of(PolicyId id) {
        var zone = districts.profile().timeZone();
        return new ClaimLedger(
                details(claims.findByPolicyIdAndKindInOrderByIdDesc(id.value(), MONEY)),
                repaid.findByPolicyIdOrderByIdDesc(id.value()).stream()
                        .map(one -> one.details(zone))
                        .toList(),
                zone,
                LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Everything an employee claimed and human resources checked, hours as well. */
    List<ClaimDetails> of(PolicyId id, String employee) {
        return details(claims.findByPolicyIdAndEmployeeNumberOrderByIdDesc(id.value(), employee));
    }

    /** Everything claimed from an account, hours as well. */
    List<ClaimDetails> of(PolicyId id, PersonId person) {
        return details(claims.findByPolicyIdAndClaimantOrderByIdDesc(id.value(), person.value()));
    }

    private static List<ClaimDetails> details(List<KeptClaim> kept) {
        return kept.stream().map(KeptClaim::details).toList();
    }
}
