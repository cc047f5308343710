package org.ctoportal.assessment.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody of the team who is asked. What was submitted never changes, and is counted whoever leaves afterwards. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class TeamMember extends DistrictOwned {

    @Column(updatable = false)
    private long assessmentId;

    @Column(updatable = false)
    private long personId;

    private String personName;
    private Instant askedAt;
    private @Nullable Instant submittedAt;
    private @Nullable String submission;
    private @Nullable Instant takenOffAt;

    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {} // JPA

    TeamMember(TeamAssessment assessment, Colleague person, Instant now) {
        this.assessmentId = assessment.id();
        this.personId = person.id().value();
        this.personName = person.name();
        this.askedAt = now;
    }

    void submit(UUID command, Instant now) {
        requireAnswering();
        submission = command.toString();
        submittedAt = now;
    }

    void requireAnswering() {
        if (submittedAt != null || takenOffAt != null) {
            throw new TeamAnswersLockedException();
        }
    }

    boolean wasSubmittedWith(UUID command) {
        return command.toString().equals(submission);
    }

    void takeOff(Instant now) {
        if (submittedAt != null) {
            throw new RefusedTeamAssessmentException(Why.SUBMITTED);
        }
        takenOffAt = now;
    }

    void askAgain(Instant now) {
        takenOffAt = null;
        askedAt = now;
    }

    boolean isTakenOff() {
        return takenOffAt != null;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Still has to answer. */
    boolean isOpen() {
        return submittedAt == null && takenOffAt == null;
    }

    TeamAssessmentId assessment() {
        return new TeamAssessmentId(assessmentId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return personName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    MemberState state(boolean isSeated) {
        if (isSubmitted()) {
            return MemberState.SUBMITTED;
        }
        if (isTakenOff()) {
            return MemberState.TAKEN_OFF;
        }
        return isSeated ? MemberState.ASKED : MemberState.GONE;
    }
}
