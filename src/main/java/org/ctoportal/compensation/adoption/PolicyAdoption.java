package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.adoption.PolicyRevision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The way of one edition of a policy through the board. Each step gives the next state or is refused with what stands in the
 * way: two readings apart, a substantive change at or after the first reading makes that day's reading the first,
 * whoever drafts does not approve for law, and law and cost are of the terms as they are.
 *
 * @param readings the days of the readings that count
 * @param costedOn the day of the cost model; none while there is none for the terms as they are
 * @param costStale whether there was a cost model and the terms changed since
 */
public record PolicyAdoption(
        AdoptionRules rules,
        String drafter,
        ReviewStage stage,
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
        return begin(rules, drafter, day, 1);
    }

    /** Drafts of the second edition are 1.1, 1.2 and so on; the board adopts it as 2.0. */
    static PolicyAdoption begin(AdoptionRules rules, String drafter, LocalDate day, int edition) {
        var draft = new PolicyRevision(edition - 1 + ".1", Kind.DRAFT, day, drafter, "");
        return new PolicyAdoption(
                rules, drafter, ReviewStage.DRAFTING, null, List.of(), null, false, null, null, List.of(draft));
    }

    /** The same with numbers that go on from those. */
    PolicyAdoption after(List<PolicyRevision> dropped) {
        if (dropped.isEmpty()) {
            return this;
        }
        var draft = revisions.getFirst();
        var history = new ArrayList<>(dropped);
        history.add(new PolicyRevision(
                edition() - 1 + "." + (dropped.size() + 1), Kind.DRAFT, draft.day(), draft.by(), draft.note()));
        return with(stage, legalBy, readings, history);
    }

    /** What its drafts and the adopted version are numbered by. */
    public int edition() {
        var first = revisions.getFirst().number();
        return Integer.parseInt(first.substring(0, first.indexOf('.'))) + 1;
    }

    public AdoptionStatus status(LocalDate day) {
        if (adopted != null) {
            return isInForce(day) ? AdoptionStatus.EFFECTIVE : AdoptionStatus.ADOPTED;
        }
        if (!readings.isEmpty() && comments != null && comments.isOpen(day)) {
            return AdoptionStatus.PUBLIC_COMMENT;
        }
        if (!readings.isEmpty()) {
            return readings.size() == 1 ? AdoptionStatus.FIRST_READING : AdoptionStatus.SECOND_READING;
        }
        return switch (stage) {
            case DRAFTING -> AdoptionStatus.DRAFT;
            case ADMINISTRATION -> AdoptionStatus.ADMIN_REVIEW;
            case COUNSEL -> AdoptionStatus.LEGAL_REVIEW;
        };
    }

    /** The draft goes to the administration, or on to counsel. */
    public PolicyAdoption handedTo(ReviewStage next, LocalDate day) {
        open(day);
        var wanted = next == ReviewStage.COUNSEL ? AdoptionStatus.LEGAL_REVIEW : AdoptionStatus.ADMIN_REVIEW;
        refuseIf(!status(day).canBecome(wanted), AdoptionRefusal.NOT_NOW);
        return with(next, legalBy, readings, revisions);
    }

    /** The words an approval is of have their number already where they are approved anew. */
    public PolicyAdoption approveForLaw(String person, LocalDate day) {
        open(day);
        refuseIf(person.equals(drafter), AdoptionRefusal.SAME_PERSON);
        return with(
                ReviewStage.COUNSEL, person, readings, isNumbered() ? revisions : with(Kind.LEGAL, day, person, ""));
    }

    /** Whether the board has read it since it was a draft: its changes get their numbers at the meetings then. */
    private boolean isNumbered() {
        return revisions.reversed().stream()
                .takeWhile(version -> version.kind() != Kind.RETURNED)
                .anyMatch(version -> version.kind() == Kind.FIRST_READING);
    }

    /** A cost model was made for the terms as they are. */
    public PolicyAdoption costed(LocalDate day) {
        open(day);
        return new PolicyAdoption(rules, drafter, stage, legalBy, readings, day, false, comments, null, revisions);
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
        return with(stage, legalBy, now, readings.isEmpty() ? with(Kind.FIRST_READING, day, by, "") : revisions);
    }

    /** The first day the next reading can be on; today's rules ask for nothing before the first. */
    public @Nullable LocalDate nextReadingFrom() {
        return readings.isEmpty() ? null : readings.getLast().plusDays(rules.daysApart());
    }

    /**
     * A change of the text. What alters the substance is approved for law anew and makes the cost model stale; at a meeting
     * that read it, this reading becomes the first, and between meetings none counts any more.
     */
    public PolicyAdoption amend(Change change, LocalDate day, String by, String what) {
        open(day);
        refuseIf(what.isBlank(), AdoptionRefusal.NO_REASON);
        if (change == Change.EDITORIAL) {
            return with(stage, legalBy, readings, with(Kind.EDITORIAL, day, by, what));
        }
        return new PolicyAdoption(
                rules,
                drafter,
                stage,
                null,
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
        var history = with(Kind.RETURNED, day, by, reason);
        return new PolicyAdoption(
                rules, drafter, ReviewStage.DRAFTING, null, List.of(), costedOn, costStale, null, null, history);
    }

    public PolicyAdoption openForComments(CommentWindow window) {
        open(window.from());
        return new PolicyAdoption(
                rules, drafter, stage, legalBy, readings, costedOn, costStale, window, null, revisions);
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
        rules.carried(decision.vote());
        var motion = decision.motion();
        refuseIf(
                decision.effective().isBefore(decision.day()) && (motion == null || motion.isBlank()),
                AdoptionRefusal.NO_MOTION);
        var history = new ArrayList<>(revisions);
        history.add(new PolicyRevision(
                edition() + ".0",
                Kind.ADOPTED,
                decision.day(),
                by,
                decision.waiver() == null ? "" : decision.waiver()));
        return new PolicyAdoption(
                rules, drafter, stage, legalBy, readings, costedOn, costStale, comments, decision, history);
    }

    /** What the board decided when it adopted it. */
    public Optional<Adopt> decision() {
        return Optional.ofNullable(adopted);
    }

    /** None before it is adopted. */
    public @Nullable LocalDate nextReview() {
        return adopted == null ? null : adopted.effective().plusYears(rules.reviewYears());
    }

    /** Whether it is more than a draft: counsel, the board or the public has it, or had it and it counts. */
    public boolean isUnderWay() {
        return legalBy != null || !readings.isEmpty() || comments != null;
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
        refuseIf(costStale, AdoptionRefusal.COST_MODEL_STALE);
        refuseIf(legalBy == null, AdoptionRefusal.NO_LEGAL_APPROVAL);
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

    private PolicyAdoption with(
            ReviewStage newStage, @Nullable String law, List<LocalDate> days, List<PolicyRevision> history) {
        return new PolicyAdoption(rules, drafter, newStage, law, days, costedOn, costStale, comments, null, history);
    }

    private List<PolicyRevision> with(Kind kind, LocalDate day, String by, String note) {
        var history = new ArrayList<>(revisions);
        history.add(new PolicyRevision(edition() - 1 + "." + (revisions.size() + 1), kind, day, by, note));
        return history;
    }
}
