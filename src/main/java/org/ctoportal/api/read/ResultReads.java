package org.ctoportal.api.read;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.SearchSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results of panels, once nobody rates any more. Candidates by their code, raters not at all. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_RESULTS')")
class ResultReads {

    private final SearchService searches;
    private final PanelResultService results;

    ResultReads(SearchService searches, PanelResultService results) {
        this.searches = searches;
        this.results = results;
    }

    /** @param active candidates still in the search */
    record Line(
            long id,
            String href,
            String title,
            @Nullable String postingNumber,
            int candidates,
            int active,
            Instant begunAt) {

        static Line of(SearchSummary search) {
            return new Line(
                    search.id().value(),
                    ApiAddress.of(ApiAddress.RESULTS, search.id().value()),
                    search.title(),
                    Words.orNull(search.postingNumber()),
                    search.candidates(),
                    search.active(),
                    search.begunAt());
        }
    }

    /**
     * @param kit what was asked by; none while scoring was not opened
     * @param candidates the best first; none while somebody rates
     */
    record Whole(
            long id,
            String href,
            String title,
            String state,
            @Nullable KitEdition kit,
            List<CandidateAnswer> candidates) {}

    record KitEdition(int edition, String seal) {}

    @GetMapping(ApiAddress.RESULTS)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.RESULTS, page, size);
        return asked.answer(searches.list(asked.pageable()), Line::of);
    }

    @GetMapping(ApiAddress.RESULTS + "/{searchId}")
    Whole get(@PathVariable long searchId) {
        var details = results.get(new SearchId(searchId));
        var kit = details.kit();
        var record = details.record();
        return new Whole(
                searchId,
                ApiAddress.of(ApiAddress.RESULTS, searchId),
                details.title(),
                state(details),
                kit == null ? null : new KitEdition(kit.edition(), kit.seal()),
                record == null ? List.of() : CandidateAnswer.of(record, Objects.requireNonNull(kit)));
    }

    private static String state(ResultDetails details) {
        if (details.kit() == null) {
            return "not-opened";
        }
        if (details.record() == null) {
            return "being-rated";
        }
        return details.settled() ? "settled" : "rated";
    }
}
