package org.ctoportal.interview.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.SelectionFlow;

/** The stages at which the groups of applicants are counted, the bottom line from the first to the offer. */
final class ImpactStages {

    static final List<CandidateStage> ALL = List.of(
            CandidateStage.APPLIED,
            CandidateStage.SCREENED,
            CandidateStage.INTERVIEWED,
            CandidateStage.OFFERED,
            CandidateStage.HIRED);

    private ImpactStages() {}

    static SelectionFlow flow(List<GroupCount> counts) {
        var reached = new LinkedHashMap<String, List<Integer>>();
        Stream.of(VoluntaryGroup.values())
                .filter(group -> counts.stream().anyMatch(count -> count.group() == group))
                .forEach(group -> reached.put(
                        group.name(),
                        ALL.stream().map(stage -> reached(counts, group, stage)).toList()));
        return new SelectionFlow(
                ALL.stream().map(CandidateStage::name).toList(), reached, ALL.indexOf(CandidateStage.OFFERED));
    }

    private static int reached(List<GroupCount> counts, VoluntaryGroup group, CandidateStage stage) {
        return counts.stream()
                .filter(count -> count.group() == group && count.reached().hasReached(stage))
                .mapToInt(count -> (int) count.candidates())
                .sum();
    }
}
