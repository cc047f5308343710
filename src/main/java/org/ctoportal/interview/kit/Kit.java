package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
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
