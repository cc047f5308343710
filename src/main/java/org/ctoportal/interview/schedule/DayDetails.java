package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.interview.search.CandidateId;

/**
 * A day of interviews as its screen shows it.
 *
 * @param version changes with every change of anything on the day; given back with the next one
 * @param slots those of the plan, and those interviews stand in that the plan has no more
 * @param calledOff interviews that calendars know of and that are off
 * @param taken when the room is taken by interviews of other searches
 * @param names of candidates and members of the panel, by what conflicts call them
 */
public record DayDetails(
        InterviewDayId id,
        long version,
        PlanDay plan,
        ZoneId zone,
        List<Slot> slots,
        List<ScheduleRow> rows,
        List<PanelLine> panel,
        List<AwayLine> away,
        List<PlannedInterview> calledOff,
        List<Slot> taken,
        Map<String, String> names,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    /** Stands for the panel as long as nobody is on it. */
    static final String WHOLE_PANEL = "panel";

    /** The interviews that stand, by time. */
    public Stream<PlacedInterview> interviews() {
        return rows.stream()
                .flatMap(row -> row.here().stream())
                .sorted((one, other) ->
                        one.slot().start().compareTo(other.slot().start()));
    }

    /** Those somebody has to settle; a member who stepped back is expected to stay away. */
    public long conflicts() {
        return interviews()
                .flatMap(one -> one.conflicts().stream())
                .filter(ScheduleConflict::isToBeSettled)
                .distinct()
                .count();
    }

    /** Candidates without an interview on any day. */
    public long waiting() {
        return rows.stream().filter(ScheduleRow::isWaiting).count();
    }

    /** The whole panel, as appointments have it. */
    Set<String> members() {
        return panel.isEmpty()
                ? Set.of(WHOLE_PANEL)
                : panel.stream().map(PanelLine::key).collect(toSet());
    }

    List<Appointment> appointments() {
        return rows.stream()
                .flatMap(row -> row.here().stream().map(one -> new Appointment(row.code(), one.slot(), members(), "")))
                .toList();
    }

    List<Absence> absences() {
        return away.stream()
                .map(one -> new Absence(
                        person(one),
                        new Slot(
                                plan.day().atTime(one.from()).atZone(zone),
                                plan.day().atTime(one.to()).atZone(zone))))
                .toList();
    }

    private String person(AwayLine line) {
        if (line.member() != null) {
            return PanelLine.keyOf(line.member());
        }
        return rows.stream()
                .filter(row -> row.candidate().equals(line.candidate()))
                .map(ScheduleRow::code)
                .findFirst()
                .orElse("");
    }

    /** Slots in which the room is not taken. */
    List<Slot> free(List<Slot> all) {
        return all.stream()
                .filter(slot -> taken.stream().noneMatch(slot::overlaps))
                .toList();
    }

    CandidateId candidate(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(ScheduleRow::candidate)
                .findFirst()
                .orElseThrow();
    }
}
