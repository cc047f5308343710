package org.ctoportal.interview.schedule;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.search.CandidateSummary;

/** An interview with everybody it brings together, and what all calendars were told. */
record Meeting(
        Interview interview,
        PlannedInterview planned,
        String place,
        CandidateSummary candidate,
        List<PanelLine> panel,
        List<CalendarTold> told) {

    /** While somebody who left the search still stands in the plan, nobody is told anything. */
    boolean isSettled() {
        return planned.calledOff() || candidate.stage().isActive();
    }

    Invited invited(CalendarAudience audience) {
        return new Invited(
                planned,
                audience,
                place,
                InterviewEvents.parties(audience, panel, candidate),
                told.stream().filter(one -> one.isOf(planned.id(), audience)).toList());
    }

    /** Whether calendars of this audience were told before. */
    boolean isKnown(CalendarAudience audience) {
        return told.stream().anyMatch(one -> one.isOf(planned.id(), audience));
    }

    DueLetter letter(CalendarAudience audience, Invited.Step step) {
        var to = step.party();
        return new DueLetter(candidate.code(), audience, to.name(), to.email(), step.step());
    }

    /** Who ought to be there and has no address. */
    Stream<String> unreachable() {
        if (planned.calledOff()) {
            return Stream.empty();
        }
        var members = panel.stream()
                .filter(member -> member.email().isEmpty() && !member.recused().contains(candidate.id()))
                .map(PanelLine::name);
        return candidate.email().isEmpty() ? Stream.concat(members, Stream.of(candidate.code())) : members;
    }
}
