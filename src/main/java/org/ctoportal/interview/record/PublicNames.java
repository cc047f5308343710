package org.ctoportal.interview.record;

import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Finds out whom a bundle names: by what is in the record, and by what somebody decided where that is not enough. */
@Component
class PublicNames {

    private final FinalCandidateChoiceRepository choices;
    private final CandidateService candidates;
    private final PanelRanks ranks;

    PublicNames(FinalCandidateChoiceRepository choices, CandidateService candidates, PanelRanks ranks) {
        this.choices = choices;
        this.candidates = candidates;
        this.ranks = ranks;
    }

    FinalCandidates of(SearchId search) {
        return FinalCandidates.of(candidates.list(search), ranks.best(search));
    }

    Optional<FinalCandidateLine> choice(SearchId search) {
        return choices.findFirstBySearchIdOrderByIdDesc(search.value()).map(FinalCandidateChoice::line);
    }

    /**
     * By what each level may know.
     *
     * @throws FinalCandidatesOpenException when the public may not know yet
     */
    Naming naming(SearchId search, RedactionLevel level) {
        if (!level.isPublic()) {
            return Naming.ofEverybody();
        }
        var chosen = choice(search).map(FinalCandidateLine::codes).orElse(List.of());
        var all = candidates.list(search);
        return Naming.toThePublic(all, FinalCandidates.of(all, ranks.best(search)), chosen);
    }
}
