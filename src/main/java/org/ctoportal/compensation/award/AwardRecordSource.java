package org.ctoportal.compensation.award;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/**
 * What is kept of pay as records: claims, facts, payments and repayments, each from its last change. When somebody's employment
 * ended, the facts say: the last day they name, once no facts about the same person go on. A payment names many people, so no
 * such day is its own. Facts go last, since the day of the others is read from them.
 */
@Component
class AwardRecordSource implements RecordSource {

    /** The facts of whoever a row of another table is about. */
    private static final String FACTS = "exists (select 1 from compensation_holder h"
            + " where h.district_id = %s.district_id and h.id = :number and (%s))";

    private static final String LEFT = "json_value(h.facts, '$.left')";

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.of(
                                "claim",
                                RecordKind.PAYROLL,
                                "compensation_claim",
                                "r.decided_at",
                                AwardRecordSource::screen)
                        .about("r.claimant")
                        .ended(left("h.employee_number = r.employee_number or h.person_id = r.claimant")),
                RecordClass.of(
                                "pay-facts",
                                RecordKind.PAYROLL,
                                "compensation_holder",
                                "case when json_value(r.facts, '$.left') is not null then r.changed_at end",
                                AwardRecordSource::screen)
                        .about("r.person_id")
                        .neededBy(
                                "compensation_claim",
                                FACTS.formatted(
                                        "compensation_claim",
                                        "h.employee_number = compensation_claim.employee_number"
                                                + " or h.person_id = compensation_claim.claimant"))
                        .neededBy(
                                "compensation_repayment",
                                FACTS.formatted(
                                        "compensation_repayment",
                                        "h.employee_number = compensation_repayment.employee_number"))
                        .ended(left("h.employee_number = r.employee_number or h.person_id = r.person_id")),
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
                                AwardRecordSource::screen)
                        .ended(left("h.employee_number = r.employee_number")));
    }

    /** Of the person whose facts the condition finds; none while they are employed by any, or nothing is known of them. */
    private static String left(String same) {
        return "(select case when count(*) = sum(" + LEFT + " is not null) then max(cast(" + LEFT + " as date)) end"
                + " from compensation_holder h where h.district_id = r.district_id and (" + same + "))";
    }

    /** They are found by employee. */
    private static String screen(long any) {
        return AwardRoutes.RECORDS;
    }
}
