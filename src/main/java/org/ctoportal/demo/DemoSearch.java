package org.ctoportal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A search in progress: an approved job description, an approved and frozen kit, and four candidates. */
@Component
class DemoSearch {

    static final String TITLE = "Chief Technology Officer";

    static final String CANDIDATES = """
            Name,E-mail
            Avery Tran,avery.tran@example.org
            Blake Moreno,blake.moreno@example.org
            Casey Lund,casey.lund@example.org
            Drew Abara,drew.abara@example.org
            """;

    private static final int MOST = 100;

    private final DemoActors actors;
    private final DemoDocuments documents;
    private final SearchService searches;
    private final CandidateImportService candidates;

    DemoSearch(DemoActors actors, DemoDocuments documents, SearchService searches, CandidateImportService candidates) {
        this.actors = actors;
        this.documents = documents;
        this.searches = searches;
        this.candidates = candidates;
    }

    /** Adds what is not there: a demonstration of an earlier version has the search and no kit. */
    void begin() {
        var isBegun = isThere(TITLE);
        var hasKit = documents.hasKit(TITLE);
        if (isBegun && hasKit) {
            return;
        }
        var description = documents.description(answers(TITLE, new BigDecimal("112500"), new BigDecimal("133729")));
        if (!hasKit) {
            documents.kit(description, InterviewKitDetails::content);
        }
        if (!isBegun) {
            candidates.take(searches.begin(description), CANDIDATES);
        }
    }

    /** Whether the district has a search of that title, as human resources see it. */
    boolean isThere(String title) {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        return searches.list(PageRequest.of(0, MOST)).stream()
                .anyMatch(search -> search.title().equals(title));
    }

    static DraftJobDescription answers(String title, BigDecimal lowest, BigDecimal highest) {
        return new DraftJobDescription(
                title,
                "Superintendent",
                260,
                lowest,
                highest,
                List.of(
                        new DirectReport(2, "technology integrators", true),
                        new DirectReport(1, "network administrator", false),
                        new DirectReport(4, "technicians", false)),
                CetlStance.PREFERRED);
    }
}
