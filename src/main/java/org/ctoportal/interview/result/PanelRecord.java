package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;

/**
 * Everything the result of a search is made of. The same record always gives the same result.
 *
 * @param title of the position
 * @param tieBreaks settled with the kit, and the chair's word
 * @param scores candidates by their code, raters by name, dropped questions taken out
 * @param people who the candidates are, by code
 * @param left raters who left the panel after they had submitted something, and when
 * @param setAside whose ratings were left out for every candidate, those that count again too
 * @param out where candidates are who are not in the search any more, by code
 */
public record PanelRecord(
        String title,
        KitWords kit,
        SessionFacts session,
        PanelScores scores,
        TieBreakTerms tieBreaks,
        Map<String, Rated> people,
        Map<String, Instant> left,
        List<SetAsideStep> setAside,
        Map<String, CandidateStage> out)
        implements Serializable {

    public PanelRecord {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        // A decision that was made final before these were kept has none of them.
        left = left == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(left));
        setAside = setAside == null ? List.of() : List.copyOf(setAside);
        out = out == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(out));
    }

    /** A candidate somebody rated, or was to rate. */
    public record Rated(CandidateId id, String name) implements Serializable {}

    /** What is left for somebody who stepped back from candidates: nothing of them, as if they had not been heard. */
    PanelRecord without(Set<CandidateId> candidates) {
        var kept = new LinkedHashMap<>(people);
        kept.values().removeIf(person -> candidates.contains(person.id()));
        if (kept.size() == people.size()) {
            return this;
        }
        var heard = scores.candidates().stream()
                .filter(one -> kept.containsKey(one.candidate()))
                .toList();
        var outside = new LinkedHashMap<>(out);
        outside.keySet().retainAll(kept.keySet());
        return new PanelRecord(
                title,
                kit,
                session,
                new PanelScores(scores.rules(), scores.questions(), scores.weights(), scores.dropped(), heard),
                tieBreaks.among(kept.keySet()),
                kept,
                left,
                setAside,
                outside);
    }

    public PanelResult result() {
        return PanelResult.of(scores, tieBreaks.list(scores.rules()), out.keySet());
    }

    /** Such as {@code C-01 Ana Ruiz}. */
    public String name(String code) {
        var person = people.get(code);
        return person == null ? code : code + " " + person.name();
    }

    public List<String> raters() {
        return scores.candidates().stream()
                .flatMap(one -> one.sheets().stream())
                .map(sheet -> sheet.rater())
                .distinct()
                .toList();
    }

    public CandidateSheets sheets(String candidate) {
        return scores.candidates().stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** Candidates from whom the rater stepped back. */
    public List<String> recused(String rater) {
        return scores.candidates().stream()
                .filter(one -> one.sheets().stream()
                        .anyMatch(sheet -> sheet.rater().equals(rater) && sheet.status() == SheetStatus.RECUSED))
                .map(CandidateSheets::candidate)
                .toList();
    }
}
