package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.shared.Fraction;

/**
 * How a total comes about: anybody with a pencil can compute it again. The mean of each answer times the weight of its
 * question, summed, over the weights of the questions that were rated.
 *
 * @param notRated codes of questions without a single rating, left out of the sum and of the weights
 * @param dropped questions that count for nobody
 */
public record Explanation(List<Term> terms, List<String> notRated, List<DroppedQuestion> dropped)
        implements Serializable {

    public Explanation {
        terms = List.copyOf(terms);
        notRated = List.copyOf(notRated);
        dropped = List.copyOf(dropped);
    }

    /** One question: its weight, and what was given. */
    public record Term(ScoredQuestion question, Fraction weight, List<Given> given) implements Serializable {

        public Term {
            given = List.copyOf(given);
        }

        /** Of the ratings there are. */
        public Fraction mean() {
            return Fraction.sum(given.stream().map(one -> Fraction.of(one.level())))
                    .over(given.size());
        }

        public Fraction product() {
            return weight.times(mean());
        }

        /** The highest less the lowest rating. */
        public int spread() {
            var levels = given.stream().mapToInt(Given::level).summaryStatistics();
            return levels.getMax() - levels.getMin();
        }

        /** Such as {@code 3/20 × (4 + 5 + 4) ÷ 3}. */
        public String text() {
            var levels = given.stream().map(one -> String.valueOf(one.level())).toList();
            return weight.text() + " × (" + String.join(" + ", levels) + ") ÷ " + levels.size();
        }
    }

    /** The rating of one rater, and what it was before the panel's talk. */
    public record Given(String rater, int level, int original) implements Serializable {}

    /** The weights of the questions that were rated. */
    public Fraction weights() {
        return Fraction.sum(terms.stream().map(Term::weight));
    }

    public Fraction products() {
        return Fraction.sum(terms.stream().map(Term::product));
    }

    /** None while nothing was rated. */
    public Optional<Fraction> total() {
        return total(terms.stream());
    }

    /** The total of one area alone, by the weights of its questions. */
    public Optional<Fraction> total(String area) {
        return total(terms.stream().filter(term -> term.question().area().equals(area)));
    }

    private static Optional<Fraction> total(Stream<Term> some) {
        var counted = some.toList();
        var weights = Fraction.sum(counted.stream().map(Term::weight));
        return weights.isZero()
                ? Optional.empty()
                : Optional.of(Fraction.sum(counted.stream().map(Term::product)).over(weights));
    }
}
