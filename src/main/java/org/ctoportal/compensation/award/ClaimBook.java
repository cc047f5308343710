package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Opens what was claimed by a policy. */
@Component
class ClaimBook {

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

    ClaimLedger of(PolicyId id) {
        var zone = districts.profile().timeZone();
        return new ClaimLedger(
                claims.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(AwardBook.MOST)).stream()
                        .map(KeptClaim::details)
                        .toList(),
                repaid.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(AwardBook.MOST)).stream()
                        .map(one -> one.details(zone))
                        .toList(),
                zone,
                LocalDate.ofInstant(clock.instant(), zone));
    }
}
