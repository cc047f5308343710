package org.ctoportal.interview.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.schedule.ScheduleConflict.Kind;

/** Candidates without an appointment get the first free slot each, in their order; what stands stays. */
public final class AutoFill {

    private AutoFill() {}

    /** All appointments. Candidates for whom no slot is left are not among them. */
    public static List<Appointment> fill(
            List<String> candidates,
            List<Slot> slots,
            Set<String> panel,
            List<Appointment> standing,
            List<Absence> absences) {
        var filled = new ArrayList<>(standing);
        var placed = standing.stream().map(Appointment::candidate).toList();
        var waiting = new ArrayDeque<>(candidates.stream()
                .filter(candidate -> !placed.contains(candidate))
                .toList());
        for (var slot : slots) {
            waiting.stream()
                    .map(candidate -> new Appointment(candidate, slot, panel, ""))
                    .filter(appointment -> isFree(appointment, filled, absences))
                    .findFirst()
                    .ifPresent(appointment -> {
                        filled.add(appointment);
                        waiting.remove(appointment.candidate());
                    });
        }
        return List.copyOf(filled);
    }

    private static boolean isFree(Appointment next, List<Appointment> others, List<Absence> absences) {
        var all = new ArrayList<>(others);
        all.add(next);
        return ScheduleConflict.among(all, absences).stream()
                .noneMatch(conflict -> conflict.second().equals(next) && conflict.kind() != Kind.ROOM_TWICE);
    }
}
