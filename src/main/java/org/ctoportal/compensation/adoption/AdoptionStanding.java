package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.ctoportal.compensation.policy.PolicyStanding;
import org.springframework.stereotype.Component;

/** Where policies stand before the board, for whoever writes their papers. */
@Component
class AdoptionStanding implements PolicyStanding {

    private final AdoptionFile file;

    AdoptionStanding(AdoptionFile file) {
        this.file = file;
    }

    @Override
    public PolicyRecord of(PolicyId policy) {
        var kept = file.find(policy);
        if (kept.isPresent()) {
            var state = file.state(policy, kept.get(), null, false);
            // Until the first step has kept the draft as a version there is nothing to tell yet.
            if (!state.revisions().isEmpty()) {
                return AdoptionFile.record(state, kept.get().plan(), kept.get().printedVote());
            }
        }
        return PolicyRecord.draft(AdoptionRules.USUAL.daysApart());
    }

    @Override
    public boolean isOpen(PolicyId policy) {
        return file.find(policy).map(KeptAdoption::isOpen).orElse(true);
    }
}
