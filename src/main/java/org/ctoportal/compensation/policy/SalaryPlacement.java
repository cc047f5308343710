package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.shared.Money;

/**
 * What a move on the district's salary schedule pays more in a year.
 *
 * @param source which schedule says so
 * @param day the day it is of
 */
public record SalaryPlacement(Money before, Money after, String source, LocalDate day) {

    public Money difference() {
        return after.minus(before);
    }

    /** How the difference comes about. */
    public String working() {
        return after.text() + " − " + before.text() + " = " + difference().text();
    }

    /** Empty while the card is not chosen, or something of it is missing or not more than before. */
    public static Optional<SalaryPlacement> find(RecognitionCard card, DocumentContent content) {
        if (!card.isChosen(content)) {
            return Optional.empty();
        }
        return switch (card) {
            case LANE ->
                find(
                        content,
                        PlacementBlank.LANE_BEFORE,
                        PlacementBlank.LANE_AFTER,
                        PlacementBlank.LANE_SOURCE,
                        PlacementBlank.LANE_DAY);
            case STEP ->
                find(
                        content,
                        PlacementBlank.STEP_BEFORE,
                        PlacementBlank.STEP_AFTER,
                        PlacementBlank.STEP_SOURCE,
                        PlacementBlank.STEP_DAY);
            default -> Optional.empty();
        };
    }

    private static Optional<SalaryPlacement> find(
            DocumentContent content,
            PlacementBlank before,
            PlacementBlank after,
            PlacementBlank source,
            PlacementBlank day) {
        var less = Money.find(content.value(before.key()));
        var more = Money.find(content.value(after.key()));
        var of = day(content.value(day.key()));
        var told = content.value(source.key()).strip();
        return less.isEmpty()
                        || more.isEmpty()
                        || of.isEmpty()
                        || told.isEmpty()
                        || !more.get().isMoreThan(less.get())
                ? Optional.empty()
                : Optional.of(new SalaryPlacement(less.get(), more.get(), told, of.get()));
    }

    /** Every move the policy gives. */
    public static Stream<SalaryPlacement> all(DocumentContent content) {
        return Stream.of(RecognitionCard.LANE, RecognitionCard.STEP).flatMap(card -> find(card, content).stream());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
