package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule found. Never legal advice; whoever shows it says so.
 *
 * @param severity that of the rule, or more once a deadline has passed
 * @param message with the facts filled in
 * @param subjects who or what the message names
 * @param passages the texts with the words the rule looks for
 * @param dates days that follow
 * @param unknown facts the rule asked about in vain
 */
public record Finding(
        Rule rule,
        Severity severity,
        String message,
        List<String> subjects,
        List<String> passages,
        List<DueDate> dates,
        List<Fact> unknown)
        implements Serializable {

    static Finding of(Rule rule, Facts facts, LocalDate day) {
        var dates = rule.effect().days(facts);
        return new Finding(
                rule,
                rule.effect().severity(rule.severity(), dates, day),
                Message.fill(rule.message(), facts),
                Message.subjects(rule.message(), facts),
                rule.condition()
                        .comparisons()
                        .flatMap(one -> one.passages(facts))
                        .distinct()
                        .toList(),
                dates,
                unknown(rule, facts).toList());
    }

    static Stream<Fact> unknown(Rule rule, Facts facts) {
        return rule.condition()
                .comparisons()
                .map(Condition.Comparison::fact)
                .filter(fact -> !facts.knows(fact.name()))
                .distinct();
    }

    /** The first day the rule lets something be destroyed; none when it is about something else. */
    public Optional<LocalDate> keptUntil() {
        return dates.stream()
                .filter(due -> due.name().equals(DueDate.RETAIN_UNTIL))
                .map(DueDate::day)
                .max(Comparator.naturalOrder());
    }

    public String code() {
        return rule.code();
    }
}
