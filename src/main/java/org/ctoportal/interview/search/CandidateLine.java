package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a list of candidates.
 *
 * @param number of the line, from 1
 * @param sameAs code of the candidate it is already; empty when it is none
 * @param problems what keeps it from being taken over
 */
public record CandidateLine(
        int number, String name, String email, String phone, String sameAs, List<SheetProblem> problems)
        implements Serializable {

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        SAME,
        ERROR
    }

    public CandidateLine {
        problems = List.copyOf(problems);
    }

    public Outcome outcome() {
        return problems.isEmpty() ? sameAs.isEmpty() ? Outcome.NEW : Outcome.SAME : Outcome.ERROR;
    }

    CandidateLine same(String code) {
        return new CandidateLine(number, name, email, phone, code, problems);
    }

    CandidateLine refused(SheetProblem problem) {
        return new CandidateLine(number, name, email, phone, sameAs, List.of(problem));
    }
}
