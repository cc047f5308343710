package org.ctoportal.interview.search;

import java.util.Collection;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The one way to a search and its candidates: there is none for somebody who applied in it, by their account or by their
 * address.
 */
@Component
class SearchAccess {

    private final SearchRepository searches;
    private final CandidateRepository candidates;
    private final CurrentUser currentUser;

    SearchAccess(SearchRepository searches, CandidateRepository candidates, CurrentUser currentUser) {
        this.searches = searches;
        this.candidates = candidates;
        this.currentUser = currentUser;
    }

    List<Search> list(Pageable page) {
        var person = currentUser.get();
        return searches.findOpenTo(person.id().value(), person.getUsername(), page);
    }

    Search get(SearchId id) {
        var person = currentUser.get();
        return searches.findOpenTo(id.value(), person.id().value(), person.getUsername())
                .orElseThrow(SearchNotFoundException::new);
    }

    /** Held until the transaction ends: codes and limits are given out one after the other. */
    Search hold(SearchId id) {
        var person = currentUser.get();
        return searches.findWithLockById(id.value())
                .filter(one -> !candidates.isApplicant(one.id(), person.id().value(), person.getUsername()))
                .orElseThrow(SearchNotFoundException::new);
    }

    Candidate get(SearchId id, CandidateId candidate) {
        get(id);
        return found(id, candidate);
    }

    Candidate hold(SearchId id, CandidateId candidate) {
        hold(id);
        return found(id, candidate);
    }

    private Candidate found(SearchId id, CandidateId candidate) {
        return candidates.findBySearchIdAndId(id.value(), candidate.value()).orElseThrow(SearchNotFoundException::new);
    }

    List<Candidate> held(SearchId id, Collection<CandidateId> wanted) {
        hold(id);
        var found = candidates.findBySearchIdAndIdInOrderByCodeNumber(
                id.value(), wanted.stream().map(CandidateId::value).toList());
        if (found.size() != wanted.size()) {
            throw new SearchNotFoundException();
        }
        return found;
    }
}
