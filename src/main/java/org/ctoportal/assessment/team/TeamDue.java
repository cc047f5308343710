package org.ctoportal.assessment.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** When something of a running assessment is due by itself. Numbers only, so that one look finds it over all districts. */
@Entity
class TeamDue implements Persistable<Long> {

    @Id
    private @Nullable Long teamAssessment;

    private long districtId;
    private Instant dueAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected TeamDue() {} // JPA

    TeamDue(TeamAssessmentId assessment, DistrictId district, Instant dueAt) {
        this.teamAssessment = assessment.value();
        this.districtId = district.value();
        this.dueAt = dueAt;
        this.isNew = true;
    }

    /** Nobody else takes it until then. */
    void leaveUntil(Instant later) {
        dueAt = later;
    }

    @Override
    public @Nullable Long getId() {
        return teamAssessment;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    TeamAssessmentId assessment() {
        return new TeamAssessmentId(Objects.requireNonNull(teamAssessment));
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }
}
