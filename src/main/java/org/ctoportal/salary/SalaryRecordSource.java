package org.ctoportal.salary;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Salary schedules as records: documents say what they pay by, so none is ever destroyed. */
@Component
class SalaryRecordSource implements RecordSource {

    static final String CLASS = "salary-schedule";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.forever(CLASS, RecordKind.PAYROLL, "salary_schedule", SalaryRoutes.LIST)
                .titled("concat(r.name, ', ', r.fiscal_year)"));
    }
}
