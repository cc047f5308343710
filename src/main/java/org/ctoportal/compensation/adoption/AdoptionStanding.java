package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.ctoportal.compensation.policy.PolicyStanding;
import org.springframework.stereotype.Component;

/** Where policies stand before the board, for whoever writes their papers. */
@Component
class AdoptionStanding implements PolicyStanding {

    @Override
    public PolicyRecord of(PolicyId policy) {
        return PolicyRecord.draft(14);
    }

    @Override
    public boolean isOpen(PolicyId policy) {
        return true;
    }
}
