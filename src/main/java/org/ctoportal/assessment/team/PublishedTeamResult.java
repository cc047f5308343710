package org.ctoportal.assessment.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.assessment.team.result.TeamResult;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result as it was made when the assessment closed, once. Holds what is shown and nothing else: whoever reads it meets
 * no answers.
 */
@Entity
@Immutable
@Table(name = "team_result")
class PublishedTeamResult extends DistrictOwned {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private long assessmentId;
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected PublishedTeamResult() {} // JPA

    PublishedTeamResult(TeamAssessment assessment, TeamResult result, Instant now) {
        this.assessmentId = assessment.id();
        this.madeAt = now;
        this.content = JSON.writeValueAsString(result);
    }

    long assessment() {
        return assessmentId;
    }

    Instant madeAt() {
        return madeAt;
    }

    TeamResult result() {
        return JSON.readValue(content, TeamResult.class);
    }
}
