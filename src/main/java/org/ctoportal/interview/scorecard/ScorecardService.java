package org.ctoportal.interview.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scorecards of the signed-in panelist. What others gave is added only when the setting of the search lets this
 * panelist see it; nobody gets anything of a candidate they stepped back from.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ScorecardService {

    private static final String INTERVIEW_SCALE = "interview_rating";

    private final PanelSeatService seats;
    private final InterviewCandidates candidates;
    private final ScoringRepository scorings;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final CardKeeping keeping;
    private final FrozenKitService kits;
    private final SheetShelf sheets;

    ScorecardService(
            PanelSeatService seats,
            InterviewCandidates candidates,
            ScoringRepository scorings,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            CardKeeping keeping,
            FrozenKitService kits,
            SheetShelf sheets) {
        this.seats = seats;
        this.candidates = candidates;
        this.scorings = scorings;
        this.cards = cards;
        this.answers = answers;
        this.keeping = keeping;
        this.kits = kits;
        this.sheets = sheets;
    }

    /**
     * The candidates that are theirs to score, in the order of the codes, with those on whom they have yet to declare; none
     * before scoring is opened.
     */
    @Transactional(readOnly = true)
    public List<ScorecardSummary> list(SearchId search) {
        var seat = begun(search);
        var scoring = scorings.findBySearchId(search.value());
        if (scoring.isEmpty()) {
            return List.of();
        }
        var asked = kits.of(search)
                .orElseThrow(ScorecardNotFoundException::new)
                .questions()
                .size();
        var own = cards.findBySearchIdAndMemberId(search.value(), seat.member().value()).stream()
                .collect(toMap(Scorecard::candidateId, Function.identity()));
        var rated = answers
                .findByScorecardIdInOrderById(
                        own.values().stream().map(Scorecard::id).toList())
                .stream()
                .filter(answer -> !answer.isBlank())
                .collect(groupingBy(AnswerRating::scorecardId));
        return candidates.of(search).stream()
                .filter(candidate -> !seat.recused().contains(candidate.id()))
                .map(candidate -> {
                    var declared = seat.mayOpen(candidate.id());
                    var card = own.get(candidate.id().value());
                    return card == null
                            ? new ScorecardSummary(
                                    candidate.id(), candidate.code(), declared, SheetStatus.OPEN, false, 0, asked)
                            : new ScorecardSummary(
                                    candidate.id(),
                                    candidate.code(),
                                    declared,
                                    card.status(),
                                    card.status().mayRate() && card.wasEverSubmitted(),
                                    rated.getOrDefault(card.id(), List.of()).size(),
                                    asked);
                })
                .toList();
    }

    /**
     * Opens the scorecard of a candidate, and begins it the first time. A second tab that waited for the first sees what
     * that one began, so nothing is read as of the begin of the transaction.
     *
     * @throws ScorecardNotFoundException when the candidate is not theirs to score, or scoring is not open yet
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ScorecardDetails open(SearchId search, CandidateId id) {
        var seat = begun(search);
        var candidate = candidates.of(search).stream()
                .filter(one -> one.id().equals(id) && seat.mayOpen(id))
                .findFirst()
                .orElseThrow(ScorecardNotFoundException::new);
        var scoring = scorings.findBySearchId(search.value()).orElseThrow(ScorecardNotFoundException::new);
        var kit = kits.of(search).orElseThrow(ScorecardNotFoundException::new);
        var card = keeping.begun(search, seat.member(), id);
        return new ScorecardDetails(
                search,
                id,
                seat.member(),
                candidate.code(),
                kit.title(),
                kit.content().language(),
                card.status(),
                scoring.terms().isClosed(),
                card.wasEverSubmitted(),
                card.submittedAt(),
                keeping.reopening(card).orElse(null),
                ScoringRules.STANDARD,
                levels(kit.framework()),
                kit.questions().stream()
                        .map(question -> ScorecardQuestion.of(question, kit))
                        .toList(),
                keeping.answersOf(card).stream().map(AnswerRating::saved).toList(),
                others(scoring.terms(), card, new Heard(id, candidate.code())));
    }

    private static List<Scale.Level> levels(SkillFramework framework) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(INTERVIEW_SCALE))
                .findFirst()
                .map(Scale::levels)
                .orElseGet(ScorecardService::levelsWithoutWords);
    }

    /** For a framework that names no levels. */
    private static List<Scale.Level> levelsWithoutWords() {
        return IntStream.rangeClosed(ScoringRules.STANDARD.lowest(), ScoringRules.STANDARD.highest())
                .mapToObj(level -> new Scale.Level(level, "", ""))
                .toList();
    }

    private List<ScoreSheet> others(ScoringTerms terms, Scorecard card, Heard candidate) {
        var all = sheets.of(terms.search(), candidate);
        return terms.othersRatings().areShown(card.status(), all.progress(), terms.isClosed())
                ? all.sheets().stream().filter(sheet -> isReadable(sheet, all)).toList()
                : List.of();
    }

    /** A sheet that is not submitted is nobody's opinion yet. */
    private static boolean isReadable(ScoreSheet sheet, CandidateSheets all) {
        return all.counting().anyMatch(sheet::equals);
    }

    /** Whoever begins has declared on everybody; a candidate who comes later stops no scorecard that was begun. */
    private PanelSeat begun(SearchId search) {
        var seat = seats.seat(search);
        if (!seat.admitted()
                && !cards.existsBySearchIdAndMemberId(
                        search.value(), seat.member().value())) {
            throw new ScorecardNotFoundException();
        }
        return seat;
    }
}
