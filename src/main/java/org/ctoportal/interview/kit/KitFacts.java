package org.ctoportal.interview.kit;

import java.util.HashMap;
import java.util.Map;

/** What the rules about interviews ask of a kit, under the names of the rule packs. */
public final class KitFacts {

    private KitFacts() {}

    /**
     * The facts of a kit that somebody wants approved, or changed.
     *
     * @param blocked how many questions and prompts touch a prohibited topic
     * @param changed whether questions, order or weights are to change
     */
    public static Map<String, Object> of(Kit kit, Coverage coverage, int blocked, KitStatus status, boolean changed) {
        var facts = new HashMap<String, Object>();
        facts.put("kit.weight_sum", kit.weights().percentSum());
        facts.put("kit.equal_weights", kit.weights().areEqual());
        facts.put("kit.weight_reason", kit.reason());
        facts.put("kit.unmapped_questions", coverage.unmapped().size());
        facts.put("kit.lint_block_count", blocked);
        facts.put("kit.first_interview_started", status.change() == KitStatus.Change.NEVER);
        facts.put("kit.edit_requested", changed);
        return facts;
    }
}
