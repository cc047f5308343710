package org.ctoportal.interview.schedule;

import jakarta.persistence.Entity;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** Hours of an interview day on which a candidate or a member of the panel is not free. */
@Entity
class TimeAway extends DistrictOwned {

    private static final int MINUTES = 60;

    private long searchId;
    private long dayId;
    private @Nullable Long candidateId;
    private @Nullable Long panelMemberId;
    private int fromMinute;
    private int toMinute;

    @SuppressWarnings("NullAway.Init")
    protected TimeAway() {} // JPA

    TimeAway(InterviewDay day, SayAway command) {
        if (!command.isInOrder()) {
            throw new IllegalArgumentException("Not a time: " + command);
        }
        this.searchId = day.searchId();
        this.dayId = day.id();
        this.candidateId =
                command.candidate() == null ? null : command.candidate().value();
        this.panelMemberId = command.member();
        this.fromMinute = minute(command.from());
        this.toMinute = minute(command.to());
    }

    AwayLine line() {
        return new AwayLine(
                id(),
                candidateId == null ? null : new CandidateId(candidateId),
                panelMemberId,
                time(fromMinute),
                time(toMinute));
    }

    Slot on(InterviewDay day, ZoneId zone) {
        return new Slot(
                day.heldOn().atTime(time(fromMinute)).atZone(zone),
                day.heldOn().atTime(time(toMinute)).atZone(zone));
    }

    long dayId() {
        return dayId;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }
}
