package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Sha256;

/**
 * The questions of an interview in their order, what each counts, and the minutes around them.
 *
 * @param reason for weights of one's own; empty where none was written
 */
public record Kit(
        List<KitQuestion> questions,
        QuestionWeights weights,
        WeightBasis basis,
        String reason,
        int openingMinutes,
        int closingMinutes)
        implements Serializable {

    public Kit {
        questions = List.copyOf(questions);
        var codes = questions.stream().map(KitQuestion::code).toList();
        if (new HashSet<>(codes).size() != codes.size()) {
            throw new IllegalArgumentException("A question is asked once: " + codes);
        }
        if (!weights.shares().keySet().equals(new HashSet<>(codes))) {
            throw new IllegalArgumentException("Every question has a weight, and nothing else has: " + codes);
        }
    }

    public KitTime time() {
        return KitTime.of(openingMinutes, questions, closingMinutes);
    }

    public QuestionMix mix() {
        return QuestionMix.of(questions);
    }

    /** The kit with that question taken out. The weights stay as they are, and no longer add up. */
    public Kit without(String code) {
        return with(questions.stream().filter(one -> !one.code().equals(code)).toList(), weights.without(code));
    }

    /** With the question asked last; equal weights and the framework's are given anew, to one's own it comes with none. */
    Kit asking(KitQuestion question, SkillFramework framework) {
        var all = new ArrayList<>(questions);
        all.add(question);
        var shares = new LinkedHashMap<>(weights.shares());
        shares.put(question.code(), Fraction.ZERO);
        return with(all, new QuestionWeights(shares)).weighed(framework);
    }

    private Kit weighed(SkillFramework framework) {
        return basis == WeightBasis.OWN ? this : with(questions, basis.weights(questions, framework, weights));
    }

    /** With another question, or other words, in the place and with the weight of one. */
    Kit replacing(String code, KitQuestion question) {
        var shares = new LinkedHashMap<String, Fraction>();
        weights.shares().forEach((one, share) -> shares.put(one.equals(code) ? question.code() : one, share));
        return with(
                questions.stream()
                        .map(one -> one.code().equals(code) ? question : one)
                        .toList(),
                new QuestionWeights(shares));
    }

    /** With the question so many places later, or earlier when below zero; at the ends it stays. */
    public Kit moved(String code, int places) {
        var all = new ArrayList<>(questions);
        var from = all.stream().map(KitQuestion::code).toList().indexOf(code);
        var to = Math.clamp((long) from + places, 0, all.size() - 1);
        all.add(to, all.remove(from));
        return with(all, weights);
    }

    /** Without the question; equal weights stay equal, others stay as they are and no longer add up. */
    public Kit dropping(String code) {
        var rest = without(code);
        return basis == WeightBasis.EQUAL
                ? rest.with(rest.questions(), QuestionWeights.equal(codes(rest.questions())))
                : rest;
    }

    /** Weighed on another basis; one's own begins with what was there. */
    public Kit weighed(WeightBasis other, SkillFramework framework, String why) {
        return new Kit(
                questions, other.weights(questions, framework, weights), other, why, openingMinutes, closingMinutes);
    }

    /** With weights in percent as somebody typed them, and why. */
    public Kit weighed(QuestionWeights own, String why) {
        return new Kit(questions, own, WeightBasis.OWN, why, openingMinutes, closingMinutes);
    }

    public Kit because(String why) {
        return new Kit(questions, weights, basis, why, openingMinutes, closingMinutes);
    }

    public Kit lasting(int opening, int closing) {
        return new Kit(questions, weights, basis, reason, opening, closing);
    }

    private static List<String> codes(List<KitQuestion> questions) {
        return questions.stream().map(KitQuestion::code).toList();
    }

    /** The same proportions among the questions, adding up to exactly one. */
    public Kit normalized() {
        return with(questions, weights.normalized());
    }

    private Kit with(List<KitQuestion> others, QuestionWeights otherWeights) {
        return new Kit(others, otherWeights, basis, reason, openingMinutes, closingMinutes);
    }

    /** A digest of everything that is asked and how it counts: two kits with the same one are the same. */
    public String seal() {
        return HexFormat.of().formatHex(Sha256.of(KitText.of(this)));
    }
}
