package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody's place in a study group, from the invitation on. */
@Entity
class StudyMember extends DistrictOwned {

    private long groupId;
    private long personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant invitedAt;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected StudyMember() {} // JPA

    StudyMember(StudyGroup group, PersonId person, String name, Instant now) {
        this.groupId = group.id();
        this.personId = person.value();
        this.name = name;
        this.state = MemberState.INVITED;
        this.invitedAt = now;
    }

    /** Once more, after a refusal or a leave. */
    void invite(Instant now) {
        state = MemberState.INVITED;
        invitedAt = now;
        answeredAt = null;
    }

    void answer(MemberState next, Instant now) {
        state = next;
        answeredAt = now;
    }

    long groupId() {
        return groupId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MemberState state() {
        return state;
    }

    GroupMember member(StudyGroup group) {
        return new GroupMember(person(), name, state, group.isLedBy(person()));
    }
}
