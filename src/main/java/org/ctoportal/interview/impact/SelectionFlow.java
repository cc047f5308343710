package org.ctoportal.interview.impact;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A whole selection from stage to stage.
 *
 * @param stages in their order, the first is that of everybody who applied
 * @param reached how many of each group reached each stage
 * @param decided number of the stage at which the district has decided; what comes after it is the person's own choice too
 */
public record SelectionFlow(List<String> stages, Map<String, List<Integer>> reached, int decided)
        implements Serializable {

    /** A selection that ends with the decision. */
    public SelectionFlow(List<String> stages, Map<String, List<Integer>> reached) {
        this(stages, reached, stages.size() - 1);
    }

    public SelectionFlow {
        stages = List.copyOf(stages);
        var copy = new LinkedHashMap<String, List<Integer>>();
        for (var group : reached.entrySet()) {
            if (group.getValue().size() != stages.size()) {
                throw new IllegalArgumentException("A number for every stage: " + group);
            }
            copy.put(group.getKey(), List.copyOf(group.getValue()));
        }
        reached = Collections.unmodifiableMap(copy);
    }

    /** From the first stage to the decision: what counts first (29 CFR 1607.4(C)). */
    public FlowStep bottomLine() {
        return step(0, decided);
    }

    /** From each stage to the next: where to look when the bottom line is flagged. */
    public List<FlowStep> components() {
        return IntStream.range(1, stages.size())
                .mapToObj(stage -> step(stage - 1, stage))
                .toList();
    }

    /** From one stage to a later one, by their numbers. */
    public FlowStep step(int from, int to) {
        return new FlowStep(
                stages.get(from),
                stages.get(to),
                reached.entrySet().stream()
                        .map(group -> new GroupFlow(
                                group.getKey(),
                                group.getValue().get(from),
                                group.getValue().get(to)))
                        .toList());
    }
}
