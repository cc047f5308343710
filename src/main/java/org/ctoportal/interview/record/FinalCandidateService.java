package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who the most qualified are where the record does not say it, and keeps who answered. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class FinalCandidateService {

    private final FinalCandidateChoiceRepository choices;
    private final PublicNames names;
    private final SearchService searches;
    private final RecusalService recusals;
    private final CurrentUser currentUser;
    private final Clock clock;

    FinalCandidateService(
            FinalCandidateChoiceRepository choices,
            PublicNames names,
            SearchService searches,
            RecusalService recusals,
            CurrentUser currentUser,
            Clock clock) {
        this.choices = choices;
        this.names = names;
        this.searches = searches;
        this.recusals = recusals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FinalCandidateQuestion ask(SearchId search) {
        searches.get(search);
        var last = names.of(search);
        var choice = names.choice(search);
        return new FinalCandidateQuestion(
                last.open(),
                last.open() == 0 ? List.of() : last.others(),
                choice.orElse(null),
                last.isDecidedBy(choice.map(FinalCandidateLine::codes).orElse(List.of())),
                mayName(search));
    }

    /**
     * Names those who become public though they asked not to be named.
     *
     * @throws FinalCandidatesOpenException when they are not as many as there are open places
     */
    @Transactional
    public void name(SearchId search, Set<CandidateId> chosen) {
        searches.get(search);
        if (!mayName(search)) {
            throw new AccessDeniedException("Stepped back from a candidate of the search");
        }
        var last = names.of(search);
        var codes = last.others().stream()
                .filter(one -> chosen.contains(one.id()))
                .map(CandidateSummary::code)
                .toList();
        if (last.open() == 0 || codes.size() != chosen.size() || !last.isDecidedBy(codes)) {
            throw new FinalCandidatesOpenException();
        }
        choices.save(new FinalCandidateChoice(search, codes, currentUser.get().name(), clock.instant()));
    }

    /** Who stepped back from one of them does not weigh them. */
    private boolean mayName(SearchId search) {
        return recusals.own(search).isEmpty();
    }
}
