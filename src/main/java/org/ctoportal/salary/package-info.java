/** What positions pay: salary schedules by steps and lanes, their versions by effective date, ranges and first-year pay. */
@ApplicationModule(
        displayName = "Salary schedules",
        allowedDependencies = {"district", "district::tenancy", "identity", "records", "search", "shared", "shared::ui"
        })
@NullMarked
package org.ctoportal.salary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
