package org.ctoportal.assessment.growth;

import java.time.Instant;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.AssessmentActivity;
import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** How many people keep a growth plan. */
@Component
class GrowthActivity implements AssessmentActivity {

    private final GrowthPlanRepository plans;

    GrowthActivity(GrowthPlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public Activity in(FiscalYear year, Instant from, Instant until) {
        return new Activity(Activity.Kind.GROWTH, plans.count(), plans.countWithDoneGoal());
    }
}
