package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The candidates a panel meets: those screened in who are still in the search. Asks for no permission; whoever uses it says
 * first who may know.
 */
@Component
public class InterviewCandidates {

    /** From the stage on at which a panel is to meet somebody, as long as they are in the search. */
    public static final List<CandidateStage> MET = Arrays.stream(CandidateStage.values())
            .filter(stage -> stage.hasReached(CandidateStage.SCREENED))
            .toList();

    private final CandidateRepository candidates;

    InterviewCandidates(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** A candidate whom a panel meets, by code; the name is for declaring a conflict and for nothing else. */
    public record Interviewed(CandidateId id, String code, String name) implements Serializable {}

    /** By code. */
    public List<Interviewed> of(SearchId search) {
        return candidates
                .findBySearchIdAndStageInOrderByCodeNumber(
                        search.value(), MET, PageRequest.of(0, CandidateService.MOST))
                .stream()
                .map(Candidate::summary)
                .map(one -> new Interviewed(one.id(), one.code(), one.name()))
                .toList();
    }

    /** Whether the person applied in the search, by their account or by their address. */
    public boolean isApplicant(SearchId search, @Nullable PersonId person, String email) {
        return candidates.isApplicant(
                search.value(), person == null ? 0 : person.value(), email.isEmpty() ? "-" : email);
    }
}
