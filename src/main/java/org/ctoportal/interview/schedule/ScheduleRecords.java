package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** When interviews were, as records; codes and no names. */
@Component
class ScheduleRecords implements RecordPart {

    private static final Limit ALL = Limit.of(1000);

    private final InterviewDayRepository days;
    private final InterviewRepository interviews;
    private final CalendarToldRepository told;
    private final TimeAwayRepository away;
    private final ScheduleChangeRepository changes;
    private final CandidateService candidates;
    private final DayShelf shelf;

    ScheduleRecords(
            InterviewDayRepository days,
            InterviewRepository interviews,
            CalendarToldRepository told,
            TimeAwayRepository away,
            ScheduleChangeRepository changes,
            CandidateService candidates,
            DayShelf shelf) {
        this.days = days;
        this.interviews = interviews;
        this.told = told;
        this.away = away;
        this.changes = changes;
        this.candidates = candidates;
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "30-schedule";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var planned = days.findBySearchIdOrderByHeldOn(search.value(), ALL);
        var codes = candidates.list(search).stream().collect(toMap(CandidateSummary::id, CandidateSummary::code));
        var out = new ArrayList<RecordFile>();
        out.add(interviews(search, planned, codes).file("interviews.csv"));
        if (!level.isPublic()) {
            out.add(changes(planned, codes).file("changes.csv"));
        }
        if (level == RedactionLevel.LEGAL) {
            out.add(away(search, planned, codes).file("not-free.csv"));
            return new RecordContent(out, List.of());
        }
        return new RecordContent(out, List.of(new Withheld("When candidates and panelists were not free", "Personal")));
    }

    private RecordTable interviews(SearchId search, List<InterviewDay> planned, Map<CandidateId, String> codes) {
        var zone = shelf.zone();
        var places = planned.stream()
                .collect(toMap(InterviewDay::heldOn, day -> day.plan().place()));
        var table = new RecordTable("code", "day", "from", "to", "place", "called off");
        interviews.findBySearchIdOrderByStartsAtAscIdAsc(search.value()).stream()
                .map(one -> one.planned(zone))
                .forEach(one -> {
                    var day = one.slot().start().toLocalDate();
                    table.row(
                            codes.getOrDefault(one.candidate(), ""),
                            day,
                            one.slot().start().toLocalTime(),
                            one.slot().end().toLocalTime(),
                            places.getOrDefault(day, ""),
                            one.calledOff());
                });
        return table;
    }

    private RecordTable changes(List<InterviewDay> planned, Map<CandidateId, String> codes) {
        var table = new RecordTable("day", "at", "by", "act", "candidate", "field", "before", "after");
        planned.forEach(day -> changes.findByDayIdOrderByIdDesc(day.id(), Limit.unlimited()).reversed().stream()
                .map(ScheduleChange::line)
                .forEach(line -> {
                    var code = line.candidate() == null ? "" : codes.getOrDefault(line.candidate(), "");
                    if (line.fields().isEmpty()) {
                        table.row(day.heldOn(), line.at(), line.by(), line.act(), code, "", "", "");
                    }
                    line.fields()
                            .forEach(field -> table.row(
                                    day.heldOn(),
                                    line.at(),
                                    line.by(),
                                    line.act(),
                                    code,
                                    field.field(),
                                    field.before(),
                                    field.after()));
                }));
        return table;
    }

    private RecordTable away(SearchId search, List<InterviewDay> planned, Map<CandidateId, String> codes) {
        var held = planned.stream().collect(toMap(InterviewDay::id, InterviewDay::heldOn));
        var table = new RecordTable("day", "who", "from", "to");
        away.findBySearchIdOrderByFromMinuteAscIdAsc(search.value()).forEach(one -> {
            var line = one.line();
            var who = line.candidate() == null ? "Panelist " + line.member() : codes.getOrDefault(line.candidate(), "");
            table.row(RecordTable.cell(held.get(one.dayId())), who, line.from(), line.to());
        });
        return table;
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return days.findLastHeld(RecordMade.ids(searches)).stream()
                .collect(toMap(one -> new SearchId(one.searchId()), InterviewDayRepository.LastHeld::day));
    }

    @Override
    public int destroy(SearchId search) {
        var letters = told.findBySearchId(search.value());
        told.deleteAllInBatch(letters);
        var count = letters.size();
        var all = interviews.findBySearchIdOrderByStartsAtAscIdAsc(search.value());
        interviews.deleteAll(all);
        var hours = away.findBySearchIdOrderByFromMinuteAscIdAsc(search.value());
        away.deleteAll(hours);
        for (var day : days.findBySearchIdOrderByHeldOn(search.value(), ALL)) {
            var log = changes.findByDayIdOrderByIdDesc(day.id(), Limit.unlimited());
            changes.deleteAll(log);
            days.delete(day);
            count += log.size() + 1;
        }
        return count + all.size() + hours.size();
    }
}
