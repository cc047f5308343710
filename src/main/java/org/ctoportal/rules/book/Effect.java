package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows when a rule fires, beside the finding. Days are computed here, by calendar: a month later than the last of
 * a month is the last of a shorter one. Amounts and statuses are for the room that knows them.
 *
 * @param type such as {@code DEADLINE} or {@code RETAIN_UNTIL}
 * @param parameters texts, decimals, yes or no, lists
 */
public record Effect(String type, Map<String, Object> parameters) implements Serializable {

    private static final List<String> NO_PERIOD = List.of("anchor", "max_term");

    public Effect {
        parameters = Map.copyOf(new HashMap<>(parameters));
    }

    /** The days that follow; none while the day they count from is unknown. */
    List<DueDate> days(Facts facts) {
        return text("anchor").flatMap(facts::day).stream()
                .flatMap(this::daysFrom)
                .toList();
    }

    private Stream<DueDate> daysFrom(LocalDate anchor) {
        return switch (type) {
            case "DEADLINE", "SET_DATE" ->
                Stream.of(new DueDate(text("target").orElse(""), anchor.plus(period("period"))));
            case "RETAIN_UNTIL" -> Stream.of(new DueDate(DueDate.RETAIN_UNTIL, anchor.plus(period("period"))));
            case "DEADLINES" ->
                parameters.keySet().stream()
                        .filter(name -> !NO_PERIOD.contains(name))
                        .sorted()
                        .map(name -> new DueDate(name, anchor.plus(period(name))));
            default -> Stream.empty();
        };
    }

    /** How much the finding weighs once its deadline has passed. */
    Severity severity(Severity usual, List<DueDate> days, LocalDate today) {
        return days.stream().anyMatch(due -> due.day().isBefore(today))
                ? text("overdue_severity").map(Severity::valueOf).orElse(usual)
                : usual;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::valueOf);
    }

    private Period period(String name) {
        return Period.parse(String.valueOf(parameters.get(name)));
    }
}
