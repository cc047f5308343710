package org.ctoportal.compensation.adoption;

import java.time.LocalDate;

/**
 * What a board decided at a meeting of a policy in force.
 *
 * @param takesEffect the next review of one that is renewed; the first day one that is retired is not in force
 */
public record DecideOnPolicy(
        DecisionKind kind,
        LocalDate day,
        LocalDate takesEffect,
        String reason,
        String agendaItem,
        String mover,
        String seconder,
        Vote vote) {

    public DecideOnPolicy {
        reason = reason.strip();
        agendaItem = agendaItem.strip();
        mover = mover.strip();
        seconder = seconder.strip();
    }

    /** Whether the line tells this very decision. */
    boolean isOf(DecisionLine line) {
        return line.kind() == kind
                && line.day().equals(day)
                && line.takesEffect().equals(takesEffect);
    }

    boolean isTold() {
        return new RecordReading(day, agendaItem, mover, seconder, vote).isTold()
                && reason.length() <= RecordAdoption.LONGEST_REASON;
    }
}
