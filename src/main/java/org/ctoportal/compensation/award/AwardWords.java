package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ctoportal.compensation.recognition.CostKind;

/** Steps and refusals in the language of all papers, US English. */
final class AwardWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private AwardWords() {}

    static String of(Step step) {
        var figures = step.figures();
        return switch (step.kind()) {
            case YEARLY -> "For a whole year: " + figures.getFirst();
            case MONTHS ->
                "From " + month(figures.getFirst()) + " through " + month(figures.get(1)) + ": " + figures.get(2)
                        + " of 12 months";
            case OTHER_STIPEND -> figures.getFirst() + " months are paid by a larger stipend";
            case OTHER_POLICY -> "Months paid by policy " + figures.get(1) + ": " + figures.getFirst();
            case OTHER_SINGLE -> figures.getFirst() + " is paid by policy " + figures.get(1);
            case LARGER_BEYOND_LIMIT ->
                "Months in which the larger stipend of policy " + figures.get(1)
                        + " does not fit within its yearly limit: " + figures.getFirst();
            case FULL_TIME -> "Full-time equivalent " + figures.getFirst();
            case PAID_DAYS -> figures.getFirst() + " of " + figures.get(1) + " days paid";
            case PRODUCT -> figures.getFirst();
            case SINGLE -> "Once, " + figures.getFirst() + ", verified on " + day(figures.get(1));
            case COST -> cost(figures.getFirst()) + ": " + figures.get(1);
            case NOT_COVERED -> cost(figures.getFirst()) + ": " + figures.get(1) + ", not covered";
            case PAID_BY_OTHERS -> cost(figures.getFirst()) + ": " + figures.get(1) + " paid by others";
            case SUM -> "Together " + figures.getFirst();
            case LIMIT -> "At most " + figures.getFirst();
            case UNSERVED -> figures.getFirst() + " of " + figures.get(1) + " months not served";
            case CLAIMED_BEFORE ->
                figures.getFirst() + " was claimed before for the same result, together " + figures.get(1);
            case BEFORE -> "Less " + figures.getFirst() + " paid before";
            case LEFT -> left(figures);
            case PAID_ELSEWHERE ->
                "Less " + figures.getFirst() + " paid for the same costs by policy " + figures.get(1);
            case ADVANCED_BEFORE -> "Of the advance, " + figures.getFirst() + " was subtracted for another result";
            case ADVANCED -> "Less " + figures.getFirst() + " of the advance, which is kept";
            case KEEPS -> keeps(figures.getFirst(), Refusal.valueOf(figures.get(1)));
            case PASS_WITHIN -> "Repaid unless passed within " + figures.getFirst() + " months";
            case NOT_PASSED_BY -> "Not passed by " + day(figures.getFirst());
            case ON_FILE ->
                "Continuing education records on file since " + day(figures.getFirst()) + "; expires on "
                        + day(figures.get(1));
            case YEAR_LIMIT -> "Of the yearly limit of " + figures.getFirst() + ", " + figures.get(1) + " is in use";
            case WITHIN_YEAR_LIMIT -> "It fits within the yearly limit of " + figures.getFirst();
            case BEYOND_YEAR_LIMIT ->
                "It does not fit within what the yearly limit of " + figures.getFirst() + " leaves";
            case HOURS -> "Hours: " + figures.getFirst();
            case HOURS_LEFT -> left(figures) + " hours";
        };
    }

    private static String keeps(String advance, Refusal why) {
        return "The pass keeps the advance of " + advance + "; nothing is paid beyond it: " + of(why);
    }

    private static String month(String figure) {
        return MONTH.format(YearMonth.parse(figure));
    }

    private static String left(List<String> figures) {
        return "Of at most " + figures.getFirst() + ", " + figures.get(1) + " was granted before; left: "
                + figures.get(2);
    }

    private static String day(String figure) {
        return AwardLetter.DAY.format(LocalDate.parse(figure));
    }

    private static String cost(String kind) {
        return switch (CostKind.valueOf(kind)) {
            case PREPARATION -> "Preparation course";
            case EXAMINATION -> "Examination fee";
            case MATERIALS -> "Materials";
            case TRAVEL -> "Travel";
            case RENEWAL_FEE -> "Renewal fee";
            case DUES -> "Membership dues";
        };
    }

    static String of(Refusal refusal) {
        return switch (refusal) {
            case NOT_IN_SCHEDULE_A -> "Schedule A of the policy does not list it.";
            case POSITION_NOT_COVERED -> "The policy does not cover the position or this full-time equivalent.";
            case REQUIRED_FOR_POSITION -> "The position requires it as a minimum qualification.";
            case NOT_VERIFIED -> "It is not verified yet as far as the policy asks.";
            case NOT_YET_IN_FORCE -> "The policy was not in force then.";
            case NO_LONGER_IN_FORCE -> "The policy was no longer in force then.";
            case STARTS_LATER -> "Pay starts after this fiscal year.";
            case EXPIRED -> "It expired before the time that could be paid.";
            case LEFT -> "The employment had ended.";
            case LARGER_STIPEND -> "A larger stipend is paid; there is one at a time.";
            case LARGER_BY_OTHER_POLICY ->
                "Another policy of the district pays a larger stipend; there is one at a time.";
            case PAID_BY_OTHER_POLICY ->
                "Another policy of the district pays for the same certification; the larger is paid, and once.";
            case NOT_EARNED_HERE -> "It was first earned before employment here, or this is its renewal.";
            case OTHER_YEAR -> "The one-time payment belongs to the fiscal year of verification.";
            case BEYOND_CAP ->
                "It does not fit within the yearly limit; what was verified or approved first is paid first.";
            case NOT_PASSED -> "The result is not a pass.";
            case TOO_LATE -> "The days to claim after the results are over.";
            case NOTHING_LEFT -> "Nothing is left to pay: no covered cost, or others pay all of it.";
            case NOT_GIVEN -> "The policy of that day gives nothing of the kind.";
            case LIMIT_USED -> "The limit is used up.";
            case COST_PAID -> "Another policy of the district has paid or approved the same costs.";
            case DAY_AHEAD -> "The day is still ahead.";
            case RECORDS_LATE -> "The continuing education records were not on file 30 days before expiration.";
            case COUNTED_BEFORE -> "It was counted before.";
            case PASSED ->
                "A pass is known already: costs are claimed after passing, and nothing is advanced any more.";
        };
    }
}
