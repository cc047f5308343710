package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.search.CandidateLine.Outcome;

/**
 * What a list of candidates would bring.
 *
 * @param ignored headings of columns nothing is taken from
 * @param refusal why the list as a whole cannot be read, as the last part of a message key; empty when it can
 */
public record CandidateList(List<CandidateLine> lines, List<String> ignored, String refusal) implements Serializable {

    public CandidateList {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }

    static CandidateList unreadable(String refusal) {
        return new CandidateList(List.of(), List.of(), refusal);
    }

    public List<CandidateLine> added() {
        return lines.stream().filter(line -> line.outcome() == Outcome.NEW).toList();
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** The lines of which it has to be said whether they are somebody of the district. */
    public List<CandidateLine> asking() {
        return lines.stream().filter(CandidateLine::asks).toList();
    }

    /** The same with those of the district, by {@link Namesakes#key}, who are called as somebody without an address is. */
    CandidateList besideNamesakes(Map<String, List<Colleague>> colleagues) {
        return new CandidateList(
                lines.stream()
                        .map(line -> line.email().isEmpty()
                                ? line.calledAs(colleagues.getOrDefault(Namesakes.key(line.name()), List.of()))
                                : line)
                        .toList(),
                ignored,
                refusal);
    }

    /** Whether it can be taken over: every line can be read, and one of them is new. */
    public boolean isUsable() {
        return refusal.isEmpty() && count(Outcome.ERROR) == 0 && count(Outcome.NEW) > 0;
    }

    /** The same beside those who are in the search already, its panel, and the address of whoever enters them. */
    CandidateList beside(List<CandidateSummary> known, Set<String> panel, String own, int most) {
        var seen = new SeenLines();
        var compared = new ArrayList<CandidateLine>();
        for (var line : lines) {
            var earlier = line.outcome() == Outcome.ERROR ? null : seen.earlier(line);
            if (line.outcome() == Outcome.ERROR) {
                compared.add(line);
            } else if (earlier != null) {
                compared.add(line.refused(new SheetProblem(
                        line.email().isEmpty() ? SheetColumn.NAME : SheetColumn.EMAIL, "twice", earlier.toString())));
            } else if (line.email().equals(own)) {
                compared.add(line.refused(new SheetProblem(SheetColumn.EMAIL, "own", line.email())));
            } else if (panel.contains(line.email())) {
                compared.add(line.refused(new SheetProblem(SheetColumn.EMAIL, "panel", line.email())));
            } else {
                compared.add(
                        same(line.name(), line.email(), known).map(line::same).orElse(line));
            }
        }
        var list = new CandidateList(compared, ignored, refusal);
        return known.size() + list.count(Outcome.NEW) > most ? unreadable("most") : list;
    }

    /** The code of the one it is already: by address, and by name where one of the two has no address. */
    static Optional<String> same(String name, String email, List<CandidateSummary> known) {
        return known.stream()
                .filter(one -> email.isEmpty() || one.email().isEmpty()
                        ? one.name().equalsIgnoreCase(name)
                        : one.email().equals(email))
                .map(CandidateSummary::code)
                .findFirst();
    }
}
