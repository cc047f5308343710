package org.ctoportal.authoring.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.authoring.approval.Course.Vote;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.Immutable;

/** What somebody decided on a submission, signed with their typed name. Never changes. */
@Entity
@Immutable
class ApprovalDecision extends DistrictOwned {

    private long approvalId;
    private int stage;
    private int place;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private long personId;
    private String typedName;
    private String title;
    private String onBehalfOf;
    private long voiceId;
    private String note;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalDecision() {} // JPA

    ApprovalDecision(
            ApprovalId approval, Vote vote, SignedInPerson person, String onBehalfOf, Decide how, Instant now) {
        this.approvalId = approval.value();
        this.stage = vote.spot().stage();
        this.place = vote.spot().place();
        this.verdict = vote.verdict();
        this.personId = person.id().value();
        this.typedName = how.typedName().strip();
        this.title = person.title();
        this.onBehalfOf = onBehalfOf;
        this.voiceId = vote.voice().value();
        this.note = how.note().strip();
        this.decidedAt = now;
    }

    long approvalId() {
        return approvalId;
    }

    Spot spot() {
        return new Spot(stage, place);
    }

    Vote vote() {
        return new Vote(spot(), verdict, new PersonId(personId), new PersonId(voiceId));
    }

    DecisionDetails details() {
        return new DecisionDetails(verdict, typedName, title, onBehalfOf, note, decidedAt);
    }
}
