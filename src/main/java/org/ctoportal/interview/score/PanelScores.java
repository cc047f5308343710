package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.shared.Fraction;

/**
 * Everything that counts towards the result of a panel.
 *
 * @param questions of the kit in their order, the dropped ones too
 * @param weights of the kit, which add up to one
 * @param dropped questions that count for nobody
 */
public record PanelScores(
        ScoringRules rules,
        List<ScoredQuestion> questions,
        QuestionWeights weights,
        List<DroppedQuestion> dropped,
        List<CandidateSheets> candidates)
        implements Serializable {

    public PanelScores {
        if (!weights.addUp()) {
            throw new IllegalArgumentException("Weights sum to " + weights.percentSum() + ", not 100");
        }
        var codes = questions.stream().map(ScoredQuestion::code).collect(Collectors.toSet());
        if (!weights.shares().keySet().equals(codes)) {
            throw new IllegalArgumentException("Every question has a weight, and nothing else has: " + codes);
        }
        questions = List.copyOf(questions);
        dropped = List.copyOf(dropped);
        candidates = List.copyOf(candidates);
    }

    /** The same ratings with other weights. */
    public PanelScores weighing(QuestionWeights others) {
        return new PanelScores(rules, questions, others, dropped, candidates);
    }

    /**
     * The same ratings without a question, for every candidate alike. Its weight goes to the other questions of its
     * skill; where there are none, to all that are left.
     */
    public PanelScores dropping(DroppedQuestion question) {
        var more = new ArrayList<>(dropped);
        more.add(question);
        return new PanelScores(rules, questions, weights, more, candidates);
    }

    public boolean isDropped(String code) {
        return dropped.stream().anyMatch(one -> one.code().equals(code));
    }

    /** The questions that count. */
    public Stream<ScoredQuestion> counted() {
        return questions.stream().filter(question -> !isDropped(question.code()));
    }

    /** What each question that counts weighs, now that some are dropped: one on the whole, unless a skill is lost. */
    public QuestionWeights inForce() {
        var inForce = new LinkedHashMap<String, Fraction>();
        counted().forEach(question -> {
            var own = weights.of(question.code());
            var left = sum(counted().filter(other -> isOfSameSkill(other, question)));
            var skill = sum(questions.stream().filter(other -> isOfSameSkill(other, question)));
            inForce.put(question.code(), left.isZero() ? own : own.times(skill).over(left));
        });
        return new QuestionWeights(inForce);
    }

    private Fraction sum(Stream<ScoredQuestion> some) {
        return Fraction.sum(some.map(question -> weights.of(question.code())));
    }

    private static boolean isOfSameSkill(ScoredQuestion one, ScoredQuestion other) {
        return one.skill().equals(other.skill());
    }
}
