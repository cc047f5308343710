package org.ctoportal.interview.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.ScoredQuestion;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CodedCandidate;
import org.ctoportal.interview.search.CodedCandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the panel of a search gave, for those who run the search. A candidate comes with ratings only once everybody has
 * submitted or scoring was closed; until then there is how far the panel is, and no number.
 */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class PanelScoresService {

    private final SearchService searches;
    private final CodedCandidateService candidates;
    private final PanelRoster roster;
    private final ScoringRepository scorings;
    private final FrozenKitService kits;
    private final SheetShelf sheets;
    private final SheetNotes notes;
    private final RecusalService recusals;

    PanelScoresService(
            SearchService searches,
            CodedCandidateService candidates,
            PanelRoster roster,
            ScoringRepository scorings,
            FrozenKitService kits,
            SheetShelf sheets,
            SheetNotes notes,
            RecusalService recusals) {
        this.searches = searches;
        this.candidates = candidates;
        this.roster = roster;
        this.scorings = scorings;
        this.kits = kits;
        this.sheets = sheets;
        this.notes = notes;
        this.recusals = recusals;
    }

    /** None before scoring is opened. */
    @Transactional(readOnly = true)
    public Optional<ReadScores> find(SearchId search) {
        searches.get(search);
        return scorings.findBySearchId(search.value()).map(Scoring::terms).map(this::read);
    }

    private ReadScores read(ScoringTerms terms) {
        var heard = candidates.interviewed(terms.search());
        var panel = roster.members(terms.search());
        var all = sheets.of(terms.search(), panel, SheetShelf.heard(heard)).stream()
                .filter(one -> isHeard(one, heard))
                .toList();
        var out = out(heard, all);
        // Whoever left half scored stays so: nobody is waited for on their account.
        var isWaitedFor = all.stream().anyMatch(one -> !out.containsKey(one.candidate()) && !isShown(one, terms));
        Predicate<CandidateSheets> isShown =
                one -> isShown(one, terms) || !isWaitedFor && out.containsKey(one.candidate());
        return new ReadScores(
                terms,
                scores(
                        kits.of(terms.search()).orElseThrow(ScorecardNotFoundException::new),
                        all.stream().filter(isShown).toList()),
                all.stream()
                        .filter(isShown.negate())
                        .map(one -> new ReadScores.Pending(one.candidate(), one.progress()))
                        .toList(),
                panel.names(),
                panel.left().stream()
                        .map(left -> new ReadScores.LeftRater(
                                left.seat().member(), left.seat().name(), left.at()))
                        .toList(),
                out);
    }

    private static Map<String, CandidateStage> out(List<CodedCandidate> candidates, List<CandidateSheets> heard) {
        var codes = heard.stream().map(CandidateSheets::candidate).toList();
        return candidates.stream()
                .filter(one -> !one.stage().isActive() && codes.contains(one.code()))
                .collect(Collectors.toMap(CodedCandidate::code, CodedCandidate::stage));
    }

    /**
     * What was written on the sheets that are to be seen, and what became of each. None of candidates from whom the reader
     * stepped back.
     */
    @Transactional(readOnly = true)
    public List<FilledSheet> filled(SearchId search) {
        var shown = find(search)
                .map(read -> read.scores().candidates().stream()
                        .map(CandidateSheets::candidate)
                        .toList())
                .orElse(List.of());
        var recused = recusals.own(search);
        var heard = SheetShelf.heard(candidates.interviewed(search)).stream()
                .filter(one -> shown.contains(one.code()) && !recused.contains(one.id()))
                .toList();
        return notes.of(search, roster.members(search), heard);
    }

    private static boolean isShown(CandidateSheets sheets, ScoringTerms terms) {
        return OthersRatings.areShownOutside(sheets.progress(), terms.isClosed());
    }

    private static PanelScores scores(FrozenKit kit, List<CandidateSheets> shown) {
        var scale = ScoringRules.STANDARD;
        return new PanelScores(
                new ScoringRules(scale.lowest(), scale.highest(), kit.scoring().fewestRaters()),
                kit.questions().stream()
                        .map(question -> new ScoredQuestion(question.code(), question.skill(), kit.area(question)))
                        .toList(),
                kit.weights(),
                List.of(),
                shown);
    }

    /** Whoever is out and was scored by nobody was never heard. */
    private static boolean isHeard(CandidateSheets sheets, List<CodedCandidate> heard) {
        return sheets.progress().submitted() > 0
                || heard.stream()
                        .anyMatch(one -> one.code().equals(sheets.candidate())
                                && one.stage().isActive());
    }

    /** Those who sit on the panel by the names that {@link ReadScores} knows the raters by. */
    @Transactional(readOnly = true)
    public Map<String, PanelMemberId> raters(SearchId search) {
        searches.get(search);
        return roster.of(search).stream().collect(Collectors.toMap(PanelSeat::name, PanelSeat::member));
    }
}
