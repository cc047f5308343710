package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Finds what counts of a policy in a fiscal year, also of editions the board adopted and that begin later in it. */
@Component
class PolicyYears {

    private final PolicyInForceService inForce;

    PolicyYears(PolicyInForceService inForce) {
        this.inForce = inForce;
    }

    /** Empty while the board has not adopted the policy. */
    Optional<PolicyYear> find(PolicyId id, FiscalYear year) {
        return inForce.findAdopted(id).map(today -> of(today, year));
    }

    PolicyYear of(PolicyInForce today, FiscalYear year) {
        var latest = latest(today, year);
        return new PolicyYear(
                today,
                latest,
                editions(latest).all().stream()
                        .collect(Collectors.toMap(PolicyInForce::effective, VerificationAsked::of)),
                year);
    }

    private PolicyInForce latest(PolicyInForce today, FiscalYear year) {
        if (today.until() == null && !today.effective().isAfter(year.lastDay())) {
            return today;
        }
        var counting = inForce.during(today.id(), year.firstDay(), year.lastDay());
        return counting.isEmpty() ? today : counting.getLast();
    }

    /** Every edition up to that one. */
    Editions editions(PolicyInForce latest) {
        var first = latest.read().terms().withEarlier().getLast();
        return new Editions(
                first.equals(latest.read().terms())
                        ? List.of(latest)
                        : inForce.during(latest.id(), first.firstDay(), latest.effective()));
    }
}
