package org.ctoportal.interview.impact;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.shared.Fraction;

/**
 * One step of a selection, from one stage to another, by groups of applicants who said so of themselves.
 *
 * @param from the stage people came from
 * @param to the stage they went on to
 */
public record FlowStep(String from, String to, List<GroupFlow> groups) implements Serializable {

    /** A rate of fewer people says nothing, and may give somebody away. */
    public static final int FEWEST = 5;

    /** 29 CFR 1607.4(A) asks for groups of at least two percent. */
    private static final Fraction SMALLEST_SHARE = Fraction.of(2, 100);

    public FlowStep {
        groups = List.copyOf(groups);
    }

    /** Each group beside the one with the highest rate; nothing while there are no two groups to compare. */
    public List<ImpactLine> lines() {
        var highest = highest();
        return highest.stream()
                .flatMap(best -> readable().filter(group -> group != best).map(group -> ImpactLine.of(group, best)))
                .toList();
    }

    /** The group with the highest rate among those that can be read. */
    public Optional<GroupFlow> highest() {
        return readable().max(Comparator.comparing(GroupFlow::rate));
    }

    /** Groups with too few people for a rate. */
    public List<GroupFlow> tooFewToRead() {
        return groups.stream().filter(group -> !isReadable(group)).toList();
    }

    /** The step as if so many of a group had gone on. */
    public FlowStep supposing(String group, int wentOn) {
        return new FlowStep(
                from,
                to,
                groups.stream()
                        .map(one -> one.group().equals(group) ? one.supposing(wentOn) : one)
                        .toList());
    }

    private Stream<GroupFlow> readable() {
        return groups.stream().filter(this::isReadable);
    }

    private boolean isReadable(GroupFlow group) {
        var all = groups.stream().mapToLong(GroupFlow::came).sum();
        return group.came() >= FEWEST && Fraction.of(group.came(), all).compareTo(SMALLEST_SHARE) >= 0;
    }
}
