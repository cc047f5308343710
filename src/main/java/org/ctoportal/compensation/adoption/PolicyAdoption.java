package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.compensation.adoption.PolicyRevision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The way of a policy through the board. Each step gives the next state or is refused with what stands in the way:
 * two readings apart, a substantive change at or after the first reading makes that day's reading the first, whoever drafts
 * does not approve for law, and the cost model is of the terms as they are.
 *
 * @param readings the days of the readings that count
 * @param costedOn the day of the cost model; none while there is none for the terms as they are
 * @param costStale whether there was a cost model and the terms changed since
 */
public record PolicyAdoption(
        AdoptionRules rules,
        String drafter,
        @Nullable String legalBy,
        List<LocalDate> readings,
        @Nullable LocalDate costedOn,
        boolean costStale,
        @Nullable CommentWindow comments,
        @Nullable Adopt adopted,
        List<PolicyRevision> revisions)
        implements Serializable {

    public PolicyAdoption {
        readings = List.copyOf(readings);
        revisions = List.copyOf(revisions);
    }

    public static PolicyAdoption begin(AdoptionRules rules, String drafter, LocalDate day) {
        var draft = new PolicyRevision("0.1", Kind.DRAFT, day, drafter, "");
        return new PolicyAdoption(rules, drafter, null, List.of(), null, false, null, null, List.of(draft));
    }

    public AdoptionStatus status() {
        if (adopted != null) {
            return AdoptionStatus.ADOPTED;
        }
        if (readings.isEmpty()) {
            return legalBy == null ? AdoptionStatus.DRAFT : AdoptionStatus.LEGAL_APPROVED;
        }
        return readings.size() == 1 ? AdoptionStatus.FIRST_READING : AdoptionStatus.SECOND_READING;
    }

    public PolicyAdoption approveForLaw(String person, LocalDate day) {
        open(day);
        refuseIf(person.equals(drafter), AdoptionRefusal.SAME_PERSON);
        return new PolicyAdoption(
                rules,
                drafter,
                person,
                readings,
                costedOn,
                costStale,
                comments,
                null,
                with(Kind.LEGAL, day, person, ""));
    }

    /** A cost model was made for the terms as they are. */
    public PolicyAdoption costed(LocalDate day) {
        open(day);
        return new PolicyAdoption(rules, drafter, legalBy, readings, day, false, comments, null, revisions);
    }

    /** The board reads it; the first time its text gets a number. */
    public PolicyAdoption read(LocalDate day, String by) {
        open(day);
        ready();
        if (!readings.isEmpty()) {
            apart(day);
        }
        var now = new ArrayList<>(readings);
        now.add(day);
        var numbered = readings.isEmpty() ? with(Kind.FIRST_READING, day, by, "") : revisions;
        return new PolicyAdoption(rules, drafter, legalBy, now, costedOn, costStale, comments, null, numbered);
    }

    /** The first day the next reading can be on; today's rules ask for nothing before the first. */
    public @Nullable LocalDate nextReadingFrom() {
        return readings.isEmpty() ? null : readings.getLast().plusDays(rules.daysApart());
    }

    /**
     * A change of the text. What alters the substance makes the cost model stale; at a meeting that read it, this reading
     * becomes the first, and between meetings none counts any more.
     */
    public PolicyAdoption amend(Change change, LocalDate day, String by, String what) {
        open(day);
        refuseIf(what.isBlank(), AdoptionRefusal.NO_REASON);
        if (change == Change.EDITORIAL) {
            return new PolicyAdoption(
                    rules,
                    drafter,
                    legalBy,
                    readings,
                    costedOn,
                    costStale,
                    comments,
                    null,
                    with(Kind.EDITORIAL, day, by, what));
        }
        return new PolicyAdoption(
                rules,
                drafter,
                legalBy,
                readings.contains(day) ? List.of(day) : List.of(),
                null,
                costStale || costedOn != null,
                comments,
                null,
                with(Kind.AMENDED, day, by, what));
    }

    /** Back to the draft, with all that was agreed lost. */
    public PolicyAdoption returned(LocalDate day, String by, String reason) {
        open(day);
        refuseIf(reason.isBlank(), AdoptionRefusal.NO_REASON);
        return new PolicyAdoption(
                rules, drafter, null, List.of(), costedOn, costStale, null, null, with(Kind.RETURNED, day, by, reason));
    }

    public PolicyAdoption openForComments(CommentWindow window) {
        open(window.from());
        return new PolicyAdoption(rules, drafter, legalBy, readings, costedOn, costStale, window, null, revisions);
    }

    public PolicyAdoption adopt(Adopt decision, String by) {
        open(decision.day());
        ready();
        if (decision.waiver() == null) {
            enoughReadings();
        } else {
            refuseIf(decision.waiver().isBlank(), AdoptionRefusal.NO_REASON);
        }
        refuseIf(comments != null && comments.isOpen(decision.day()), AdoptionRefusal.COMMENTS_OPEN);
        refuseIf(decision.vote().present() < rules.quorum(), AdoptionRefusal.NO_QUORUM);
        refuseIf(!decision.vote().isCarried(), AdoptionRefusal.NO_MAJORITY);
        var motion = decision.motion();
        refuseIf(
                decision.effective().isBefore(decision.day()) && (motion == null || motion.isBlank()),
                AdoptionRefusal.NO_MOTION);
        var history = new ArrayList<>(revisions);
        history.add(new PolicyRevision(
                "1.0", Kind.ADOPTED, decision.day(), by, decision.waiver() == null ? "" : decision.waiver()));
        return new PolicyAdoption(rules, drafter, legalBy, readings, costedOn, costStale, comments, decision, history);
    }

    /** None before it is adopted. */
    public @Nullable LocalDate nextReview() {
        return adopted == null ? null : adopted.effective().plusYears(rules.reviewYears());
    }

    public boolean isInForce(LocalDate day) {
        return adopted != null && !day.isBefore(adopted.effective());
    }

    private void enoughReadings() {
        if (readings.size() < rules.readings()) {
            throw new AdoptionRefusedException(AdoptionRefusal.READINGS_MISSING, nextReadingFrom());
        }
    }

    private void ready() {
        refuseIf(legalBy == null, AdoptionRefusal.NO_LEGAL_APPROVAL);
        refuseIf(costStale, AdoptionRefusal.COST_MODEL_STALE);
        refuseIf(costedOn == null, AdoptionRefusal.NO_COST_MODEL);
    }

    private void apart(LocalDate day) {
        var earliest = readings.getLast().plusDays(rules.daysApart());
        if (day.isBefore(earliest)) {
            throw new AdoptionRefusedException(AdoptionRefusal.READINGS_TOO_CLOSE, earliest);
        }
    }

    private void open(LocalDate day) {
        refuseIf(adopted != null, AdoptionRefusal.ALREADY_ADOPTED);
        refuseIf(day.isBefore(revisions.getLast().day()), AdoptionRefusal.BEFORE_LAST_STEP);
    }

    private static void refuseIf(boolean refused, AdoptionRefusal refusal) {
        if (refused) {
            throw new AdoptionRefusedException(refusal);
        }
    }

    private List<PolicyRevision> with(Kind kind, LocalDate day, String by, String note) {
        var history = new ArrayList<>(revisions);
        history.add(new PolicyRevision("0." + (revisions.size() + 1), kind, day, by, note));
        return history;
    }
}
