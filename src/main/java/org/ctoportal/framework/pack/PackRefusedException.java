package org.ctoportal.framework.pack;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Content packs cannot be taken. None of them has been loaded, whole or in part. */
public class PackRefusedException extends RuntimeException {

    private static final int SHOWN = 20;

    private final transient List<PackProblem> problems;

    public PackRefusedException(List<PackProblem> problems) {
        super("Content packs refused, nothing was loaded. "
                + problems.stream().limit(SHOWN).map(PackProblem::toString).collect(joining("; "))
                + (problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : ""));
        this.problems = List.copyOf(problems);
    }

    public PackRefusedException(PackProblem problem) {
        this(List.of(problem));
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
