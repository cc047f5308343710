package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.score.CandidateResult;
import org.ctoportal.interview.score.Explanation.Term;
import org.ctoportal.shared.Fraction;

/** A skill with what the panel gave a candidate in it, from the lowest up: where growth begins. */
public record Gap(String skill, Fraction mean) implements Serializable {

    /** The lowest first; equal ones in the order of the interview. */
    public static List<Gap> of(CandidateResult result) {
        var bySkill = new LinkedHashMap<String, List<Term>>();
        for (var term : result.explanation().terms()) {
            bySkill.merge(term.question().skill(), List.of(term), Gap::joined);
        }
        return bySkill.entrySet().stream()
                .map(skill -> new Gap(skill.getKey(), mean(skill.getValue())))
                .sorted(Comparator.comparing(Gap::mean))
                .toList();
    }

    /** By the weights of the questions; without any, all the same. */
    private static Fraction mean(List<Term> terms) {
        var weights = Fraction.sum(terms.stream().map(Term::weight));
        return weights.isZero()
                ? Fraction.sum(terms.stream().map(Term::mean)).over(terms.size())
                : Fraction.sum(terms.stream().map(Term::product)).over(weights);
    }

    private static List<Term> joined(List<Term> one, List<Term> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
