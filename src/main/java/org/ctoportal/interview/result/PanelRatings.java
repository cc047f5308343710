package org.ctoportal.interview.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.search.SearchDetails;
import org.springframework.stereotype.Component;

/** What the panel of a search gave, with the words for it. */
@Component
class PanelRatings {

    /** None while scoring was not opened. */
    Optional<Held> find(SearchDetails search) {
        return Optional.empty();
    }

    /**
     * A scoring.
     *
     * @param scores all sheets, candidates by code and raters by name
     */
    record Held(KitWords kit, SessionFacts session, PanelScores scores, Map<String, PanelRecord.Rated> people) {

        /** Nobody who runs the search sees a number before the panel is done with everybody, or was closed. */
        boolean isOpen() {
            return !scores.candidates().isEmpty()
                    && scores.candidates().stream()
                            .map(CandidateSheets::progress)
                            .allMatch(progress -> OthersRatings.areShownOutside(progress, session.isClosed()));
        }

        boolean hasRatings() {
            return scores.candidates().stream()
                    .flatMap(one -> one.sheets().stream())
                    .anyMatch(sheet -> sheet.everSubmitted() || !sheet.ratings().isEmpty());
        }

        List<ResultDetails.Progress> progress() {
            return scores.candidates().stream()
                    .map(one -> new ResultDetails.Progress(name(one.candidate()), one.progress()))
                    .toList();
        }

        private String name(String code) {
            var person = people.get(code);
            return person == null ? code : code + " " + person.name();
        }

        PanelRecord record(String title, List<DropStep> drops, TieBreakTerms tieBreaks) {
            var dropped = new ArrayList<>(scores.dropped());
            drops.stream().filter(DropStep::isInForce).map(DropStep::question).forEach(dropped::add);
            return new PanelRecord(
                    title,
                    kit,
                    session,
                    new PanelScores(scores.rules(), scores.questions(), scores.weights(), dropped, scores.candidates()),
                    tieBreaks,
                    people);
        }
    }
}
