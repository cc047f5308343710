package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;

/** What decides between equal totals. Chosen before the first interview, in an order. */
public sealed interface TieBreak extends Serializable {

    /** Above zero when {@code one} goes before {@code other}, zero when it decides nothing between them. */
    int prefers(CandidateResult one, CandidateResult other);

    /** The higher total in one area. */
    record InArea(String area) implements TieBreak {

        @Override
        public int prefers(CandidateResult one, CandidateResult other) {
            var own = one.explanation().total(area);
            var others = other.explanation().total(area);
            return own.isPresent() && others.isPresent() ? own.get().compareTo(others.get()) : 0;
        }
    }

    /** More ratings at that level or above. Compared as a part of all, since not everybody has as many. */
    record HighRatings(int level) implements TieBreak {

        @Override
        public int prefers(CandidateResult one, CandidateResult other) {
            return one.shareAtLeast(level).compareTo(other.shareAtLeast(level));
        }
    }

    /** The chair's order, with a written reason. Says nothing of candidates it does not name. */
    record ByChair(List<String> order, String reason) implements TieBreak {

        public ByChair {
            order = List.copyOf(order);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("The chair decides with a written reason");
            }
        }

        @Override
        public int prefers(CandidateResult one, CandidateResult other) {
            var own = order.indexOf(one.candidate());
            var others = order.indexOf(other.candidate());
            return own < 0 || others < 0 ? 0 : Integer.compare(others, own);
        }
    }
}
