package org.ctoportal.compensation.award;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** What is kept of pay as records: claims, facts, payments and repayments, each from its last change. */
@Component
class AwardRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.of(
                                "claim",
                                RecordKind.PAYROLL,
                                "compensation_claim",
                                "r.decided_at",
                                AwardRecordSource::screen)
                        .about("r.claimant"),
                RecordClass.of(
                                "pay-facts",
                                RecordKind.PAYROLL,
                                "compensation_holder",
                                "case when json_value(r.facts, '$.left') is not null then r.changed_at end",
                                AwardRecordSource::screen)
                        .about("r.person_id"),
                RecordClass.of(
                        "payments",
                        RecordKind.PAYROLL,
                        "compensation_payroll_batch",
                        "r.decided_at",
                        AwardRecordSource::screen),
                RecordClass.of(
                        "repayment",
                        RecordKind.PAYROLL,
                        "compensation_repayment",
                        "r.recorded_at",
                        AwardRecordSource::screen));
    }

    /** They are found by employee. */
    private static String screen(long any) {
        return AwardRoutes.RECORDS;
    }
}
