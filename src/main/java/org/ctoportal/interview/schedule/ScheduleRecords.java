package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
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
        var zone = shelf.zone();
        var codes = candidates.list(search).stream().collect(toMap(CandidateSummary::id, CandidateSummary::code));
        var table = new RecordTable("code", "day", "from", "to", "called off");
        interviews.findBySearchIdOrderByStartsAtAscIdAsc(search.value()).stream()
                .map(one -> one.planned(zone))
                .forEach(one -> table.row(
                        codes.getOrDefault(one.candidate(), ""),
                        one.slot().start().toLocalDate().toString(),
                        one.slot().start().toLocalTime().toString(),
                        one.slot().end().toLocalTime().toString(),
                        one.calledOff() ? "yes" : ""));
        return new RecordContent(
                List.of(table.file("interviews.csv")),
                level.isPublic()
                        ? List.of(new Withheld("When candidates and panelists were not free", "Personal"))
                        : List.of());
    }

    @Override
    public Optional<LocalDate> lastMade(SearchId search) {
        return days.findBySearchIdOrderByHeldOn(search.value(), ALL).stream()
                .map(InterviewDay::heldOn)
                .max(LocalDate::compareTo);
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
