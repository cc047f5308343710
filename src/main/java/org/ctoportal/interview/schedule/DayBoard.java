package org.ctoportal.interview.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.interview.schedule.ScheduleConflict.Kind;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Everything on a day of interviews put together: who is when, and what collides. */
final class DayBoard {

    /** Those screened in, and those who were asked already. */
    static final Set<CandidateStage> SHOWN_STAGES = EnumSet.range(CandidateStage.SCREENED, CandidateStage.HIRED);

    /** More than anybody interviews for one position. */
    static final Pageable MOST_ROWS = PageRequest.of(0, 60);

    private final InterviewDay day;
    private final ZoneId zone;
    private final DayPlan plan;
    private final List<CandidateSummary> candidates;
    private final List<Interview> all;
    private final List<TimeAway> away;
    private final List<PanelLine> panel;
    private final List<Slot> taken;

    DayBoard(
            InterviewDay day,
            ZoneId zone,
            List<CandidateSummary> candidates,
            List<Interview> all,
            List<TimeAway> away,
            List<PanelLine> panel,
            List<Slot> taken) {
        this.day = day;
        this.zone = zone;
        this.plan = day.plan().in(zone);
        this.candidates = candidates;
        this.all = all;
        this.away = away;
        this.panel = panel;
        this.taken = taken;
    }

    /** {@code others} finds a candidate with an interview who is in the search no more. */
    DayDetails details(Function<CandidateId, CandidateSummary> others) {
        var standing = all.stream()
                .filter(one -> !one.isCalledOff())
                .map(one -> one.planned(zone))
                .toList();
        var known = known(standing, others);
        var appointments = standing.stream()
                .collect(toMap(
                        PlannedInterview::id,
                        one -> appointment(one, requireNonNull(known.get(one.candidate()))),
                        (one, same) -> one,
                        LinkedHashMap::new));
        var conflicts = conflicts(List.copyOf(appointments.values()), known);
        var changed = day.summary();
        return new DayDetails(
                changed.id(),
                day.version(),
                day.plan(),
                zone,
                slots(standing),
                known.values().stream()
                        .sorted(Comparator.comparing(CandidateSummary::code))
                        .map(candidate -> row(candidate, standing, appointments, conflicts))
                        .filter(row -> isListed(row.candidate()) || !row.here().isEmpty())
                        .toList(),
                panel,
                away.stream()
                        .filter(one -> one.dayId() == day.id())
                        .map(TimeAway::line)
                        .toList(),
                calledOff(),
                taken,
                names(known.values()),
                changed.changedAt(),
                changed.changedBy());
    }

    private Map<CandidateId, CandidateSummary> known(
            List<PlannedInterview> standing, Function<CandidateId, CandidateSummary> others) {
        var known = new LinkedHashMap<CandidateId, CandidateSummary>();
        candidates.forEach(one -> known.put(one.id(), one));
        standing.forEach(one -> known.computeIfAbsent(one.candidate(), others));
        return known;
    }

    private boolean isListed(CandidateId id) {
        return candidates.stream().anyMatch(one -> one.id().equals(id));
    }

    private boolean isHere(Slot slot) {
        return slot.start().toLocalDate().equals(day.heldOn());
    }

    /** Members who stay away from a candidate are not before them, and so are free elsewhere. */
    private Appointment appointment(PlannedInterview interview, CandidateSummary candidate) {
        return new Appointment(candidate.code(), interview.slot(), members(candidate.id()), "");
    }

    private Set<String> members(CandidateId candidate) {
        return panel.isEmpty()
                ? Set.of(DayDetails.WHOLE_PANEL)
                : panel.stream()
                        .filter(member -> !member.recused().contains(candidate))
                        .map(PanelLine::key)
                        .collect(toSet());
    }

    private List<ScheduleConflict> conflicts(List<Appointment> appointments, Map<CandidateId, CandidateSummary> known) {
        var conflicts = new ArrayList<>(ScheduleConflict.among(appointments, absences(known)));
        var here = appointments.stream().filter(one -> isHere(one.slot())).toList();
        conflicts.addAll(ScheduleConflict.with(plan, here));
        conflicts.addAll(ScheduleConflict.inRoom(day.plan().place(), here, taken));
        known.values()
                .forEach(candidate -> here.stream()
                        .filter(one -> one.candidate().equals(candidate.code()))
                        .forEach(one -> {
                            panel.stream()
                                    .filter(member -> member.recused().contains(candidate.id()))
                                    .forEach(member ->
                                            conflicts.add(new ScheduleConflict(Kind.RECUSED, member.key(), one, one)));
                            if (!candidate.stage().isActive()) {
                                conflicts.add(new ScheduleConflict(Kind.LEFT_SEARCH, candidate.code(), one, one));
                            }
                        }));
        return conflicts;
    }

    private List<Absence> absences(Map<CandidateId, CandidateSummary> known) {
        return away.stream()
                .filter(one -> one.dayId() == day.id())
                .map(one -> new Absence(person(one.line(), known), one.on(day, zone)))
                .toList();
    }

    private static String person(AwayLine line, Map<CandidateId, CandidateSummary> known) {
        var candidate = line.candidate();
        if (candidate == null) {
            return PanelLine.keyOf(line.member() == null ? 0 : line.member());
        }
        var summary = known.get(candidate);
        return summary == null ? "" : summary.code();
    }

    /** Those of the plan, and those interviews stand in that the plan has no more. */
    private List<Slot> slots(List<PlannedInterview> standing) {
        return Stream.concat(
                        plan.slots().stream(),
                        standing.stream().map(PlannedInterview::slot).filter(this::isHere))
                .collect(toMap(Slot::start, slot -> slot, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private ScheduleRow row(
            CandidateSummary candidate,
            List<PlannedInterview> standing,
            Map<InterviewId, Appointment> appointments,
            List<ScheduleConflict> conflicts) {
        var own = standing.stream()
                .filter(one -> one.candidate().equals(candidate.id()))
                .toList();
        return new ScheduleRow(
                candidate.id(),
                candidate.code(),
                candidate.name(),
                own.stream()
                        .filter(one -> isHere(one.slot()))
                        .map(one -> new PlacedInterview(
                                one,
                                conflicts.stream()
                                        .filter(conflict ->
                                                conflict.concerns(requireNonNull(appointments.get(one.id()))))
                                        .toList()))
                        .toList(),
                own.stream()
                        .map(PlannedInterview::slot)
                        .filter(slot -> !isHere(slot))
                        .toList());
    }

    private List<PlannedInterview> calledOff() {
        return all.stream()
                .filter(one -> one.isCalledOff() && one.isOf(day))
                .map(one -> one.planned(zone))
                .toList();
    }

    private Map<String, String> names(Collection<CandidateSummary> known) {
        var names = new HashMap<String, String>();
        known.forEach(candidate -> names.put(candidate.code(), candidate.code()));
        panel.forEach(member -> names.put(member.key(), member.name()));
        return Map.copyOf(names);
    }
}
