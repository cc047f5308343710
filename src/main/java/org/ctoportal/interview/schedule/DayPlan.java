package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How a day of interviews runs. Times are those on the wall of the district.
 *
 * @param minutes of an interview
 * @param gap minutes between two interviews, for the panel to score
 * @param pauseFrom when lunch begins; no interview runs into it
 * @param pauseTo when lunch ends; the same as its beginning where there is none
 * @param latest when the last interview has to end
 */
public record DayPlan(
        LocalDate day,
        ZoneId zone,
        LocalTime start,
        int minutes,
        int gap,
        LocalTime pauseFrom,
        LocalTime pauseTo,
        LocalTime latest)
        implements Serializable {

    public DayPlan {
        if (minutes < 1 || gap < 0) {
            throw new IllegalArgumentException("An interview takes time: " + minutes + " minutes, gap " + gap);
        }
        if (pauseTo.isBefore(pauseFrom) || latest.isBefore(start)) {
            throw new IllegalArgumentException("What ends comes after its beginning");
        }
    }

    /** All slots there is time for, the earliest first. */
    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        var next = first(at(start));
        while (!next.end().isAfter(at(latest))) {
            slots.add(next);
            next = first(next.end().plus(Duration.ofMinutes(gap)));
        }
        return List.copyOf(slots);
    }

    /** Slots for so many candidates; fewer when the day is too short. */
    public List<Slot> slots(int candidates) {
        return slots().stream().limit(candidates).toList();
    }

    /** A slot as long as an interview. */
    public Slot slotAt(LocalTime time) {
        return Slot.of(at(time), Duration.ofMinutes(minutes));
    }

    /** Whether it neither begins before the day nor ends after it. */
    public boolean holds(Slot slot) {
        return !slot.start().isBefore(at(start)) && !slot.end().isAfter(at(latest));
    }

    public boolean isInPause(Slot slot) {
        return !pauseFrom.equals(pauseTo) && slot.overlaps(pause());
    }

    private Slot first(ZonedDateTime earliest) {
        var slot = Slot.of(earliest, Duration.ofMinutes(minutes));
        return isInPause(slot) ? Slot.of(pause().end(), Duration.ofMinutes(minutes)) : slot;
    }

    private Slot pause() {
        return new Slot(at(pauseFrom), at(pauseTo));
    }

    private ZonedDateTime at(LocalTime time) {
        return day.atTime(time).atZone(zone);
    }
}
