package org.ctoportal.authoring.upgrade;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;

/**
 * What becomes of a document on other template versions.
 *
 * @param steps every sentence in the order of the new document, one that is gone where it stood
 * @param setAside values and choices that are not used any more
 * @param carried the content with everything that comes along by itself; own words stay until somebody decides
 */
public record UpgradePlan(List<UpgradeStep> steps, List<SetAside> setAside, DocumentContent carried)
        implements Serializable {

    public UpgradePlan {
        steps = List.copyOf(steps);
        setAside = List.copyOf(setAside);
    }

    /** How many sentences change or wait for a decision. */
    public int behind() {
        return Math.toIntExact(
                steps.stream().filter(step -> step.outcome() != Outcome.SAME).count());
    }

    public List<UpgradeStep> steps(Outcome... outcomes) {
        var wanted = List.of(outcomes);
        return steps.stream().filter(step -> wanted.contains(step.outcome())).toList();
    }

    /** Whether it can be applied without anybody looking: nothing to decide, and every value is still used. */
    public boolean asksNothing() {
        return setAside.isEmpty() && steps(Outcome.NEEDS_CHOICE).isEmpty();
    }

    /** What is still to be decided. */
    public List<UpgradeStep> open(Collection<String> decided) {
        return steps(Outcome.NEEDS_CHOICE).stream()
                .filter(step -> !decided.contains(step.code()))
                .toList();
    }

    /**
     * The content on the newer templates.
     *
     * @param choices by the code of the sentence
     * @throws IllegalArgumentException when something is still to be decided, or was decided that was not asked
     */
    public DocumentContent with(Map<String, Choice> choices) {
        if (!open(choices.keySet()).isEmpty()
                || choices.size() > steps(Outcome.NEEDS_CHOICE).size()) {
            throw new IllegalArgumentException("The decisions are not those the plan asks for");
        }
        var content = carried;
        for (var step : steps(Outcome.NEEDS_CHOICE)) {
            var choice = choices.get(step.code());
            if (choice != null) {
                content = new Decided(this, step).by(choice, content);
            }
        }
        return content;
    }
}
