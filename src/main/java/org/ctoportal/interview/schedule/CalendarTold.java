package org.ctoportal.interview.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.shared.calendar.CalendarParty;

/** What the calendar at an address was last told of an interview by e-mail. */
@Entity
class CalendarTold extends DistrictOwned {

    private long searchId;
    private long interviewId;

    @Enumerated(EnumType.STRING)
    private CalendarAudience audience;

    private String name;
    private String email;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private boolean calledOff;

    @SuppressWarnings("NullAway.Init")
    protected CalendarTold() {} // JPA

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    CalendarTold(SearchId search, InterviewId interview, CalendarAudience audience, CalendarParty party) {
        this.searchId = search.value();
        this.interviewId = interview.value();
        this.audience = audience;
        this.name = party.name();
        this.email = party.email();
    }

    void tell(Slot slot, String where) {
        startsAt = slot.start().toInstant();
        endsAt = slot.end().toInstant();
        place = where;
        calledOff = false;
    }

    void callOff() {
        calledOff = true;
    }

    boolean isCalledOff() {
        return calledOff;
    }

    boolean isUpToDate(Slot slot, String where) {
        return startsAt.equals(slot.start().toInstant())
                && endsAt.equals(slot.end().toInstant())
                && place.equals(where);
    }

    boolean isOf(InterviewId interview, CalendarAudience toldAudience) {
        return interviewId == interview.value() && audience == toldAudience;
    }

    CalendarParty party() {
        return new CalendarParty(name, email);
    }
}
