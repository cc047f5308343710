package org.ctoportal.interview.search;

import java.time.Clock;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates from a list that was pasted or a file: looked at first, then taken over as a whole. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class CandidateImportService {

    private final CandidateRepository candidates;
    private final SearchAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    CandidateImportService(CandidateRepository candidates, SearchAccess access, CurrentUser currentUser, Clock clock) {
        this.candidates = candidates;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What taking over a list would do; nothing is changed. */
    @Transactional(readOnly = true)
    public CandidateList look(SearchId search, String text) {
        access.get(search);
        return read(search, text);
    }

    /**
     * Enters those of a list who are new, all of them or none; it is read again.
     *
     * @return how many
     * @throws RefusedCandidateException when a line cannot be taken over
     */
    @Transactional
    public int take(SearchId id, String text) {
        var search = access.hold(id);
        var list = read(id, text);
        if (!list.isUsable()) {
            throw new RefusedCandidateException("list");
        }
        var author = currentUser.get().name();
        var entered = list.added().stream()
                .map(line -> new WriteCandidate(line.name(), line.email(), line.phone(), null))
                .map(said -> new Candidate(search, said, author, clock.instant()))
                .toList();
        candidates.saveAll(entered);
        return entered.size();
    }

    private CandidateList read(SearchId search, String text) {
        var known = candidates.findBySearchIdOrderByCodeNumber(search.value(), Limit.of(CandidateService.MOST)).stream()
                .map(Candidate::summary)
                .toList();
        return CandidateSheet.read(text).beside(known, currentUser.get().getUsername(), CandidateService.MOST);
    }
}
