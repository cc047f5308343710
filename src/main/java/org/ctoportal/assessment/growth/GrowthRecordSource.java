package org.ctoportal.assessment.growth;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Growth plans as records: their time runs from the last change of plan, goals and standing. */
@Component
class GrowthRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        "growth-plan",
                        RecordKind.PERSONNEL,
                        "growth_plan",
                        "greatest(r.begun_at, coalesce((select max(c.happened_at) from growth_change c"
                                + " where c.district_id = r.district_id and c.plan_id = r.id), r.begun_at))",
                        number -> GrowthRoutes.sharedOf(new GrowthPlanId(number)))
                .about("r.person_id")
                .with("outgoing_mail", "matter = concat('GROWTHPLAN:', :number)"));
    }
}
