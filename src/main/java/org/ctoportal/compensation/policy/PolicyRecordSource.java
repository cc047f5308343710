package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Policies as records: acts of the board, which are never destroyed. What no board has had can be deleted, and comes back. */
@Component
class PolicyRecordSource implements RecordSource {

    static final String CLASS = "policy";

    private static final String DOCUMENT =
            " = (select p.document_id from compensation_policy p where p.district_id = :district and p.id = :number)";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.forever(CLASS, RecordKind.POLICY, "compensation_policy", PolicyRoutes.LIST)
                .titled("concat(r.policy_number, ' ', (select d.title from authored_document d"
                        + " where d.district_id = r.district_id and d.id = r.document_id))")
                .with("authored_document", "id" + DOCUMENT)
                .with("document_revision", "document_id" + DOCUMENT)
                .with("published_policy", "policy_id = :number")
                .with("published_file", "policy_id = :number"));
    }
}
