package org.ctoportal.interview.schedule;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.shared.calendar.CalendarParty;

/**
 * Who is to come to an interview, and what their calendars know of it: what is still to be told, and to whom.
 *
 * @param parties to be there, with an address
 * @param told what calendars of this audience were told of this interview
 */
record Invited(
        PlannedInterview interview,
        CalendarAudience audience,
        String place,
        List<CalendarParty> parties,
        List<CalendarTold> told) {

    /** One step for one address. */
    record Step(CalendarParty party, CalendarStep step) {}

    /** Nothing for anybody who knows everything. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var party : expected()) {
            var known = told.stream()
                    .filter(one -> !one.isCalledOff() && isSame(one.party(), party))
                    .findFirst();
            if (known.isEmpty()) {
                steps.add(new Step(party, CalendarStep.INVITE));
            } else if (!known.get().isUpToDate(interview.slot(), place)) {
                steps.add(new Step(party, CalendarStep.UPDATE));
            }
        }
        dropped().forEach(party -> steps.add(new Step(party, CalendarStep.CANCEL)));
        return List.copyOf(steps);
    }

    /** Who was invited and is to be there no more: taken off the panel, stepped back, or everybody when it is off. */
    List<CalendarParty> dropped() {
        return told.stream()
                .filter(one -> !one.isCalledOff())
                .map(CalendarTold::party)
                .filter(party -> expected().stream().noneMatch(one -> isSame(one, party)))
                .toList();
    }

    private List<CalendarParty> expected() {
        return interview.calledOff() ? List.of() : parties;
    }

    private static boolean isSame(CalendarParty one, CalendarParty other) {
        return one.email().equals(other.email());
    }
}
