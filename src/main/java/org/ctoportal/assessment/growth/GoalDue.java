package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * When somebody is reminded of a goal next. Numbers only, so that one look over all districts finds what is to do without
 * opening any of them.
 */
@Entity
class GoalDue implements Persistable<Long> {

    @Id
    private @Nullable Long goal;

    private long plan;
    private long person;
    private long districtId;
    private Instant dueAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected GoalDue() {} // JPA

    GoalDue(GrowthGoal goal, PersonId person, DistrictId district, Instant dueAt) {
        this.goal = goal.id();
        this.plan = goal.planId();
        this.person = person.value();
        this.districtId = district.value();
        this.dueAt = dueAt;
        this.isNew = true;
    }

    void leaveUntil(Instant later) {
        dueAt = later;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    long plan() {
        return plan;
    }

    PersonId person() {
        return new PersonId(person);
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }

    @Override
    public @Nullable Long getId() {
        return goal;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
