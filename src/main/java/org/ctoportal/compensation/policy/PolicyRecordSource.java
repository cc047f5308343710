package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Policies as records: acts of the board, which are never destroyed. */
@Component
class PolicyRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.forever("policy", RecordKind.POLICY, "compensation_policy", PolicyRoutes.LIST)
                .with("published_policy", "policy_id = :number")
                .with("published_file", "policy_id = :number"));
    }
}
