package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.shared.Fraction;

/** What decides between equal totals. Chosen before the first interview, in an order. */
public sealed interface TieBreak extends Serializable {

    /** The higher, the further in front; none where the rule says nothing of the candidate. */
    Optional<Fraction> standing(CandidateResult result);

    /** The higher total in one area. */
    record InArea(String area) implements TieBreak {

        @Override
        public Optional<Fraction> standing(CandidateResult result) {
            return result.explanation().total(area);
        }
    }

    /** More ratings at that level or above. Compared as a part of all, since not everybody has as many. */
    record HighRatings(int level) implements TieBreak {

        @Override
        public Optional<Fraction> standing(CandidateResult result) {
            return Optional.of(result.shareAtLeast(level));
        }
    }

    /** The chair's order of candidates who shared a rank, with a written reason. */
    record ByChair(List<String> order, String reason) implements TieBreak {

        public ByChair {
            order = List.copyOf(order);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("The chair decides with a written reason");
            }
        }

        @Override
        public Optional<Fraction> standing(CandidateResult result) {
            var place = order.indexOf(result.candidate());
            return place < 0 ? Optional.empty() : Optional.of(Fraction.of(-place));
        }
    }
}
