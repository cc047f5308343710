package org.ctoportal.interview.schedule;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.shared.calendar.CalendarParty;
import org.jspecify.annotations.Nullable;

/** A candidate's time before the panel, under one calendar number for as long as it stands and beyond. */
@Entity
class Interview extends DistrictOwned {

    private long searchId;
    private long dayId;
    private long candidateId;
    private String calendarUid;
    private Instant startsAt;
    private Instant endsAt;
    private int sequence;
    private @Nullable Integer panelTold;
    private @Nullable Integer candidateTold;
    private boolean calledOff;
    private @Nullable String organizerName;
    private @Nullable String organizerEmail;

    @SuppressWarnings("NullAway.Init")
    protected Interview() {} // JPA

    Interview(InterviewDay day, CandidateId candidate, Slot slot) {
        this.searchId = day.searchId();
        this.dayId = day.id();
        this.candidateId = candidate.value();
        this.calendarUid = UUID.randomUUID().toString();
        this.startsAt = slot.start().toInstant();
        this.endsAt = slot.end().toInstant();
    }

    /** Later or earlier; what calendars were told before is out of date then. */
    void move(Slot slot) {
        startsAt = slot.start().toInstant();
        endsAt = slot.end().toInstant();
        revise();
    }

    /** Something calendars show changed, and a calendar knows of it. */
    void revise() {
        if (isTold(panelTold) || isTold(candidateTold)) {
            sequence++;
        }
    }

    private boolean isTold(@Nullable Integer told) {
        return told != null && told == sequence;
    }

    void callOff() {
        calledOff = true;
        revise();
    }

    /** A file with what stands now left the portal. */
    void tell(CalendarAudience audience) {
        switch (audience) {
            case PANEL -> panelTold = sequence;
            case CANDIDATE -> candidateTold = sequence;
        }
    }

    /** The first to tell a calendar. */
    CalendarParty organizedBy(CalendarParty author) {
        if (organizerName == null || organizerEmail == null) {
            organizerName = author.name();
            organizerEmail = author.email();
        }
        return new CalendarParty(organizerName, organizerEmail);
    }

    boolean isKnown() {
        return panelTold != null || candidateTold != null;
    }

    boolean isOf(InterviewDay day) {
        return dayId == day.id();
    }

    boolean isCalledOff() {
        return calledOff;
    }

    CandidateId candidate() {
        return new CandidateId(candidateId);
    }

    PlannedInterview planned(ZoneId zone) {
        return new PlannedInterview(
                new InterviewId(id()),
                candidate(),
                new Slot(startsAt.atZone(zone), endsAt.atZone(zone)),
                calendarUid,
                sequence,
                panelTold,
                candidateTold,
                calledOff);
    }
}
