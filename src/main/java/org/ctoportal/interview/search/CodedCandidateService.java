package org.ctoportal.interview.search;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of a search by their codes alone, for those who read what a panel made of them. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class CodedCandidateService {

    private final CandidateRepository candidates;
    private final SearchAccess access;

    CodedCandidateService(CandidateRepository candidates, SearchAccess access) {
        this.candidates = candidates;
        this.access = access;
    }

    /** Everybody who was screened in, whatever became of them since, in the order of the codes. */
    @Transactional(readOnly = true)
    public List<CodedCandidate> interviewed(SearchId search) {
        access.get(search);
        return candidates.findBySearchIdOrderByCodeNumber(search.value(), Limit.of(CandidateService.MOST)).stream()
                .filter(candidate -> candidate.reached().compareTo(CandidateStage.SCREENED) >= 0)
                .map(candidate -> CodedCandidate.of(candidate.summary()))
                .toList();
    }
}
