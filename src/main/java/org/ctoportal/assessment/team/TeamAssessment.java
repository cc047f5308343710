package org.ctoportal.assessment.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.assessment.team.result.TeamOutline;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One running of the team instrument in a district. Closed it stays closed: its result is made once. */
@Entity
class TeamAssessment extends DistrictOwned {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Column(updatable = false)
    private long packVersionId;

    /** Pinned, so that the clock can make the result of answers alone. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String outline;

    @Column(updatable = false)
    private String purpose;

    private LocalDate lastDay;

    @Column(updatable = false)
    private String timeZone;

    @Column(updatable = false)
    private Instant begunAt;

    @Column(updatable = false)
    private String begunBy;

    @Column(updatable = false)
    private long begunById;

    private @Nullable Instant remindedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected TeamAssessment() {} // JPA

    TeamAssessment(
            BeginTeamAssessment said,
            PackVersionId pack,
            TeamOutline outline,
            ZoneId zone,
            SignedInPerson author,
            Instant now) {
        this.packVersionId = pack.value();
        this.outline = JSON.writeValueAsString(outline);
        this.purpose = said.purpose();
        this.lastDay = said.lastDay();
        this.timeZone = zone.getId();
        this.begunAt = now;
        this.begunBy = author.name();
        this.begunById = author.id().value();
    }

    /** Whether somebody can still answer: the clock may close it some minutes after its time. */
    boolean takesAnswers(Instant now) {
        return closedAt == null && now.isBefore(time().end());
    }

    void requireRunning() {
        if (closedAt != null) {
            throw new RefusedTeamAssessmentException(Why.CLOSED);
        }
    }

    void endOn(LocalDate day) {
        requireRunning();
        lastDay = day;
    }

    void reminded(Instant now) {
        requireRunning();
        remindedAt = now;
    }

    void close(Instant now) {
        requireRunning();
        closedAt = now;
    }

    TeamAssessmentId assessmentId() {
        return new TeamAssessmentId(id());
    }

    PackVersionId packVersion() {
        return new PackVersionId(packVersionId);
    }

    TeamOutline outline() {
        return JSON.readValue(outline, TeamOutline.class);
    }

    AnsweringTime time() {
        return new AnsweringTime(lastDay, zone());
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    String purpose() {
        return purpose;
    }

    /** Letters that the clock sends are theirs. */
    PersonId starter() {
        return new PersonId(begunById);
    }

    String starterName() {
        return begunBy;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    TeamAssessmentSummary summary() {
        return new TeamAssessmentSummary(assessmentId(), purpose, lastDay, begunBy, begunAt, closedAt);
    }
}
