package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.framework.pack.PackPart;

/**
 * Where a clause prints: its section, and its number among the clauses there. A clause that was only moved still says the
 * words of the base.
 */
public record ClausePlace(String section, BigDecimal number) implements Serializable {

    private static final String SECTION = "section";
    private static final String ORDER = "order";
    private static final int STEP = 10;

    /** Nothing for a part that is no clause. */
    public static Optional<ClausePlace> of(PackPart part) {
        if (!part.id().list().equals(ClauseWords.CLAUSES)) {
            return Optional.empty();
        }
        var values = part.values();
        return values.get(SECTION) instanceof String section && values.get(ORDER) instanceof BigDecimal number
                ? Optional.of(new ClausePlace(section, number))
                : Optional.empty();
    }

    static BigDecimal number(PackPart clause) {
        return of(clause).map(ClausePlace::number).orElse(BigDecimal.ZERO);
    }

    /** The clause at another place of its section. */
    static PackPart at(PackPart clause, BigDecimal number) {
        var values = new LinkedHashMap<>(clause.values());
        values.put(ORDER, number);
        return PackPart.of(clause.id(), clause.parent(), values);
    }

    /** Whether both say the same, each at its own place. */
    static boolean sameWords(PackPart one, PackPart other) {
        return of(one).isPresent()
                && at(one, BigDecimal.ZERO)
                        .content()
                        .equals(at(other, BigDecimal.ZERO).content());
    }

    /** The clauses of the section in the order they print. */
    static List<PackPart> inSection(String section, List<EditionPart> parts) {
        return parts.stream()
                .map(EditionPart::part)
                .filter(part -> of(part).filter(place -> place.section().equals(section))
                        .isPresent())
                .sorted(Comparator.comparing(ClausePlace::number))
                .toList();
    }

    /** The clauses whose number has to change so that they print in the order given. */
    static List<PackPart> renumbered(List<PackPart> ordered) {
        var numbers = numbers(ordered);
        var renumbered = new ArrayList<PackPart>();
        for (var i = 0; i < ordered.size(); i++) {
            if (number(ordered.get(i)).compareTo(numbers.get(i)) != 0) {
                renumbered.add(at(ordered.get(i), numbers.get(i)));
            }
        }
        return renumbered;
    }

    /** Those they have, so that few change; new ones where two have the same. */
    private static List<BigDecimal> numbers(List<PackPart> clauses) {
        var numbers =
                clauses.stream().map(ClausePlace::number).sorted().distinct().toList();
        return numbers.size() == clauses.size()
                ? numbers
                : IntStream.rangeClosed(1, clauses.size())
                        .mapToObj(place -> BigDecimal.valueOf((long) place * STEP))
                        .toList();
    }
}
