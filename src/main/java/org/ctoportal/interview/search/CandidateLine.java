package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.identity.Colleague;

/**
 * A line of a list of candidates.
 *
 * @param number of the line, from 1
 * @param sameAs code of the candidate it is already; empty when it is none
 * @param problems what keeps it from being taken over
 * @param namesakes people of the district who are called the same, where nothing else says who it is
 */
public record CandidateLine(
        int number,
        String name,
        String email,
        String phone,
        String sameAs,
        List<SheetProblem> problems,
        List<Colleague> namesakes)
        implements Serializable {

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        SAME,
        ERROR
    }

    public CandidateLine {
        problems = List.copyOf(problems);
        namesakes = List.copyOf(namesakes);
    }

    CandidateLine(WriteCandidate said, int number, List<SheetProblem> problems) {
        this(number, said.name(), said.email(), said.phone(), "", problems, List.of());
    }

    public Outcome outcome() {
        return problems.isEmpty() ? sameAs.isEmpty() ? Outcome.NEW : Outcome.SAME : Outcome.ERROR;
    }

    /** Whether it has to be said if it is somebody of the district. */
    public boolean asks() {
        return outcome() == Outcome.NEW && !namesakes.isEmpty();
    }

    CandidateLine same(String code) {
        return new CandidateLine(number, name, email, phone, code, problems, namesakes);
    }

    CandidateLine refused(SheetProblem problem) {
        return new CandidateLine(number, name, email, phone, sameAs, List.of(problem), namesakes);
    }

    CandidateLine calledAs(List<Colleague> people) {
        return new CandidateLine(number, name, email, phone, sameAs, problems, people);
    }
}
