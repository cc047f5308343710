package org.ctoportal.api.read;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.CardDetails;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;

/**
 * One thing a policy gives.
 *
 * @param kind such as {@code stipend}
 * @param clause the clause that promises it
 */
record TermAnswer(String kind, String clause, List<Value> values) {

    /** A value by its name; exact. */
    record Value(String name, String value) {}

    /** Each kind once: a policy gives the same for every certification it lists. */
    static List<TermAnswer> adopted(List<ApprovedCertification> lines) {
        return lines.stream()
                .flatMap(line -> line.recognitions().stream())
                .distinct()
                .map(TermAnswer::of)
                .toList();
    }

    /** What was filled in so far, as it was typed. */
    static List<TermAnswer> drafted(List<CardDetails> cards) {
        return cards.stream()
                .filter(CardDetails::chosen)
                .map(card -> new TermAnswer(
                        Words.of(card.card()),
                        card.card().clause(),
                        card.blanks().stream()
                                .map(blank -> new Value(blank.name(), blank.value()))
                                .toList()))
                .toList();
    }

    private static TermAnswer of(Recognition recognition) {
        return switch (recognition) {
            case Recognition.AnnualStipend it -> term("stipend", it, money("amount", it.amount()));
            case Recognition.PercentStipend it ->
                term("percent", it, new Value("percent", it.ofBase().plain()));
            case Recognition.TieredStipend it ->
                term(
                        "tiered",
                        it,
                        money("amount", it.first()),
                        money("laterAmount", it.later()),
                        number("laterAfterYears", it.laterAfter()));
            case Recognition.Lane it ->
                term(
                        "lane",
                        it,
                        new Value("schedule", it.schedule()),
                        new Value("lane", it.lane()),
                        money("amount", it.difference()));
            case Recognition.Step it ->
                term(
                        "step",
                        it,
                        new Value("schedule", it.schedule()),
                        number("steps", it.steps()),
                        money("amount", it.difference()));
            case Recognition.Points it ->
                term(
                        "points",
                        it,
                        number("points", it.points()),
                        number("threshold", it.threshold()),
                        new Value("percent", it.increment().plain()));
            case Recognition.OneTimeBonus it -> term("bonus", it, money("amount", it.amount()));
            case Recognition.Reimbursement it ->
                term(
                        "reimbursement",
                        it,
                        Stream.concat(
                                        Stream.of(money("limit", it.cap())),
                                        it.covered().stream().sorted().map(cost -> new Value("covers", Words.of(cost))))
                                .toArray(Value[]::new));
            case Recognition.Advance it ->
                term("advance", it, money("limit", it.limit()), number("months", it.months()));
            case Recognition.RenewalFee it -> term("renewal-fee", it, money("amount", it.fee()));
            case Recognition.ReleaseTime it -> term("release-time", it, number("hours", it.hours()));
            case Recognition.MicroHours it ->
                term("micro-hours", it, number("hours", it.each()), number("mostHours", it.most()));
            case Recognition.Dues it -> term("dues", it, money("limit", it.limit()));
            case Recognition.MentorDuty it -> term("mentor", it, number("hours", it.hours()));
        };
    }

    private static TermAnswer term(String kind, Recognition recognition, Value... values) {
        return new TermAnswer(kind, recognition.clause(), List.of(values));
    }

    private static Value money(String name, Money amount) {
        return new Value(name, Words.of(amount));
    }

    private static Value number(String name, int value) {
        return new Value(name, Integer.toString(value));
    }
}
