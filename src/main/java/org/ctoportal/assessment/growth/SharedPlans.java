package org.ctoportal.assessment.growth;

import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/** Says whose growth plan, and the scores in it, somebody else reads now. */
@Component
public class SharedPlans {

    private final GrowthPlanRepository plans;

    SharedPlans(GrowthPlanRepository plans) {
        this.plans = plans;
    }

    public boolean isRead(PersonId owner) {
        return plans.existsByPersonIdAndSharedPersonIdIsNotNull(owner.value());
    }
}
