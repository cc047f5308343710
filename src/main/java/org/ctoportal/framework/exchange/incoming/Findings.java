package org.ctoportal.framework.exchange.incoming;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file; a hostile one cannot make the list endless. */
public final class Findings {

    private static final int MOST = 1_000;

    private final List<ImportProblem> problems = new ArrayList<>();

    public void add(ImportProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add(ImportProblem.of(problem.place(), ImportReason.MORE, String.valueOf(MOST)));
        }
    }

    public void add(String place, ImportReason reason, String detail) {
        add(ImportProblem.of(place, reason, detail));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::isError);
    }

    public List<ImportProblem> all() {
        return List.copyOf(problems);
    }

    public Incoming refused() {
        return Incoming.refused(problems);
    }
}
