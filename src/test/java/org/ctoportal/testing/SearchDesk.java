package org.ctoportal.testing;

import java.util.Set;
import java.util.stream.IntStream;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.MoveCandidates;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.interview.search.WriteCandidate;
import org.springframework.boot.test.context.TestComponent;

/** Begins searches with candidates, in a district of {@link TwoDistricts#another}; leaves human resources signed in. */
@TestComponent
public class SearchDesk {

    private final TwoDistricts districts;
    private final PostingDesk desk;
    private final SearchService searches;
    private final CandidateService candidates;
    private final StageService stages;

    public SearchDesk(
            TwoDistricts districts,
            PostingDesk desk,
            SearchService searches,
            CandidateService candidates,
            StageService stages) {
        this.districts = districts;
        this.desk = desk;
        this.searches = searches;
        this.candidates = candidates;
        this.stages = stages;
    }

    /** For a chief technology officer. */
    public SearchId begun(DistrictId district) {
        DocumentId document = desk.approved(district, CedarHollow.answers());
        districts.actIn(district, Role.HR);
        return searches.begin(document);
    }

    public SearchId begun() {
        return begun(districts.another(CedarHollow.facts()));
    }

    public CandidateId candidate(SearchId search, String name) {
        return candidates.add(search, new WriteCandidate(name, "", "", null));
    }

    /** Moves a candidate through every stage up to one. */
    public void bringTo(SearchId search, CandidateId candidate, CandidateStage stage) {
        IntStream.rangeClosed(candidates.get(search, candidate).stage().ordinal() + 1, stage.ordinal())
                .mapToObj(at -> CandidateStage.values()[at])
                .forEach(next -> move(search, candidate, next, ""));
    }

    public void move(SearchId search, CandidateId candidate, CandidateStage to, String reason) {
        stages.move(search, new MoveCandidates(Set.of(candidate), to, reason));
    }
}
