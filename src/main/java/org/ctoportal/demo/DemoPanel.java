package org.ctoportal.demo;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitScoring;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.MoveCandidates;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.springframework.stereotype.Component;

/** An earlier search whose panel has finished, so that there is a result to read and a decision to make. */
@Component
class DemoPanel {

    static final String TITLE = "Director of Technology";

    private static final String CANDIDATES = """
            Name,E-mail
            Alex Ferro,alex.ferro@example.org
            Bailey Quinn,bailey.quinn@example.org
            Cameron Ito,cameron.ito@example.org
            Devon Pratt,devon.pratt@example.org
            """;

    private final DemoActors actors;
    private final DemoDocuments documents;
    private final DemoSearch inProgress;
    private final DemoDay day;
    private final DemoRatings ratings;
    private final SearchService searches;
    private final CandidateImportService imports;
    private final CandidateService candidates;
    private final StageService stages;

    DemoPanel(
            DemoActors actors,
            DemoDocuments documents,
            DemoSearch inProgress,
            DemoDay day,
            DemoRatings ratings,
            SearchService searches,
            CandidateImportService imports,
            CandidateService candidates,
            StageService stages) {
        this.actors = actors;
        this.documents = documents;
        this.inProgress = inProgress;
        this.day = day;
        this.ratings = ratings;
        this.searches = searches;
        this.imports = imports;
        this.candidates = candidates;
        this.stages = stages;
    }

    /** Lets the panel score, unless the district has the search. */
    void score() {
        if (inProgress.isThere(TITLE)) {
            return;
        }
        var description =
                documents.description(DemoSearch.answers(TITLE, new BigDecimal("98500"), new BigDecimal("121000")));
        documents.kit(description, DemoPanel::weighed);
        var search = searches.begin(description);
        imports.take(search, CANDIDATES);
        var met = candidates.list(search).stream().map(CandidateSummary::id).toList();
        move(search, met, CandidateStage.SCREENED);
        day.plan(search);
        ratings.give(search, met);
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        move(search, met, CandidateStage.INTERVIEWED);
    }

    private void move(SearchId search, List<CandidateId> all, CandidateStage stage) {
        stages.move(search, new MoveCandidates(new HashSet<>(all), stage, ""));
    }

    private static KitContent weighed(InterviewKitDetails made) {
        var framework = made.framework();
        return made.content()
                .with(made.kit().weighed(WeightBasis.FRAMEWORK, framework, "As the framework weighs"))
                .scored(KitScoring.STANDARD.with(
                        TieRule.inArea(framework.areas().getFirst().code())));
    }
}
