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

    /** Of a policy whose first version is only being kept nothing is decided yet. */
    @Override
    public PolicyRecord of(PolicyId policy) {
        return file.find(policy)
                .filter(kept -> !file.versions(policy).isEmpty())
                .map(kept ->
                        AdoptionFile.record(file.state(policy, kept, null, false), kept.plan(), kept.printedVote()))
                .orElseGet(() -> PolicyRecord.draft(AdoptionRules.USUAL.daysApart()));
    }

    @Override
    public boolean isOpen(PolicyId policy) {
        return file.find(policy).map(KeptAdoption::isOpen).orElse(true);
    }
}
