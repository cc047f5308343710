package org.ctoportal.assessment.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** When something of a running assessment is due by itself. Numbers only, so that one look finds it over all districts. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class TeamDue extends Due {

    @Id
    private @Nullable Long teamAssessment;

    @SuppressWarnings("NullAway.Init")
    protected TeamDue() {} // JPA

    TeamDue(TeamAssessmentId assessment, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.teamAssessment = assessment.value();
    }

    @Override
    public @Nullable Long getId() {
        return teamAssessment;
    }

    TeamAssessmentId assessment() {
        return new TeamAssessmentId(Objects.requireNonNull(teamAssessment));
    }
}
