package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two things that cannot both be.
 *
 * @param who the person or room that would be in two places
 * @param second the other appointment; the same one where somebody is not free
 */
public record ScheduleConflict(Kind kind, String who, Appointment first, Appointment second) implements Serializable {

    /** What collides. */
    public enum Kind {
        /** A candidate is asked twice, at whatever time. */
        CANDIDATE_TWICE,
        PANELIST_TWICE,
        ROOM_TWICE,
        NOT_FREE,
        /** A member of the panel declared a conflict of interest with the candidate. */
        RECUSED,
        OUTSIDE_DAY,
        IN_PAUSE,
        /** The candidate withdrew or was not selected. */
        LEFT_SEARCH
    }

    /** Every conflict among the appointments, the earlier ones first. */
    public static List<ScheduleConflict> among(List<Appointment> appointments, List<Absence> absences) {
        var conflicts = new ArrayList<ScheduleConflict>();
        for (var index = 0; index < appointments.size(); index++) {
            var first = appointments.get(index);
            for (var second : appointments.subList(index + 1, appointments.size())) {
                conflicts.addAll(between(first, second));
            }
            conflicts.addAll(notFree(first, absences));
        }
        return List.copyOf(conflicts);
    }

    /** Appointments that the plan of their day has no time for. */
    public static List<ScheduleConflict> with(DayPlan plan, List<Appointment> appointments) {
        return appointments.stream()
                .flatMap(one -> Stream.of(Kind.OUTSIDE_DAY, Kind.IN_PAUSE)
                        .filter(kind -> kind == Kind.OUTSIDE_DAY ? !plan.holds(one.slot()) : plan.isInPause(one.slot()))
                        .map(kind -> new ScheduleConflict(kind, one.candidate(), one, one)))
                .toList();
    }

    /** Appointments in a room that others have at that time; whose interviews those are is not said. */
    static List<ScheduleConflict> inRoom(String room, List<Appointment> appointments, List<Slot> taken) {
        return appointments.stream()
                .flatMap(one -> taken.stream()
                        .filter(slot -> slot.overlaps(one.slot()))
                        .map(slot -> new ScheduleConflict(
                                Kind.ROOM_TWICE, room, one, new Appointment("", slot, Set.of(), room))))
                .toList();
    }

    /** Somebody recused is expected to be away. */
    public boolean isToBeSettled() {
        return kind != Kind.RECUSED;
    }

    /** Whether it is about the appointment. */
    public boolean concerns(Appointment appointment) {
        return first.equals(appointment) || second.equals(appointment);
    }

    private static List<ScheduleConflict> between(Appointment first, Appointment second) {
        var conflicts = new ArrayList<ScheduleConflict>();
        if (first.candidate().equals(second.candidate())) {
            conflicts.add(new ScheduleConflict(Kind.CANDIDATE_TWICE, first.candidate(), first, second));
        }
        if (first.slot().overlaps(second.slot())) {
            first.panel().stream()
                    .filter(second.panel()::contains)
                    .sorted()
                    .forEach(member -> conflicts.add(new ScheduleConflict(Kind.PANELIST_TWICE, member, first, second)));
            sharedRoom(first, second)
                    .ifPresent(room -> conflicts.add(new ScheduleConflict(Kind.ROOM_TWICE, room, first, second)));
        }
        return conflicts;
    }

    private static Optional<String> sharedRoom(Appointment first, Appointment second) {
        return Optional.of(first.room()).filter(room -> !room.isEmpty() && room.equals(second.room()));
    }

    private static List<ScheduleConflict> notFree(Appointment appointment, List<Absence> absences) {
        return absences.stream()
                .filter(absence -> absence.slot().overlaps(appointment.slot()))
                .map(Absence::person)
                .filter(person -> appointment.panel().contains(person)
                        || appointment.candidate().equals(person))
                .map(person -> new ScheduleConflict(Kind.NOT_FREE, person, appointment, appointment))
                .toList();
    }
}
