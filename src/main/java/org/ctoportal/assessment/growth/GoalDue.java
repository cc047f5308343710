package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is reminded of a goal next. Numbers only, so that one look over all districts finds what is to do without
 * opening any of them.
 */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class GoalDue extends Due {

    @Id
    private @Nullable Long goal;

    private long plan;
    private long person;

    @SuppressWarnings("NullAway.Init")
    protected GoalDue() {} // JPA

    GoalDue(GrowthGoal goal, PersonId person, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.goal = goal.id();
        this.plan = goal.planId();
        this.person = person.value();
    }

    long plan() {
        return plan;
    }

    PersonId person() {
        return new PersonId(person);
    }

    @Override
    public @Nullable Long getId() {
        return goal;
    }
}
