package org.ctoportal.interview.scorecard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.panel.PanelChanges;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Begins scorecards, and changes where they stand, with the history. */
@Component
class CardKeeping {

    private final ScoringRepository scorings;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final ScorecardStepRepository steps;
    private final PanelRoster roster;
    private final SheetShelf sheets;
    private final FrozenKitService kits;
    private final PanelChanges board;
    private final Clock clock;

    CardKeeping(
            ScoringRepository scorings,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            ScorecardStepRepository steps,
            PanelRoster roster,
            SheetShelf sheets,
            FrozenKitService kits,
            PanelChanges board,
            Clock clock) {
        this.scorings = scorings;
        this.cards = cards;
        this.answers = answers;
        this.steps = steps;
        this.roster = roster;
        this.sheets = sheets;
        this.kits = kits;
        this.board = board;
        this.clock = clock;
    }

    /** The one there is, or a new one with a row for every question; two tabs that open it at once begin it once. */
    Scorecard begun(SearchId search, PanelMemberId member, CandidateId candidate) {
        return cards.findBySearchIdAndMemberIdAndCandidateId(search.value(), member.value(), candidate.value())
                .orElseGet(() -> begin(search, member, candidate));
    }

    private Scorecard begin(SearchId search, PanelMemberId member, CandidateId candidate) {
        scorings.findWithLockBySearchId(search.value())
                .orElseThrow(ScorecardNotFoundException::new)
                .requireRunning();
        return cards.findBySearchIdAndMemberIdAndCandidateId(search.value(), member.value(), candidate.value())
                .orElseGet(() -> {
                    var card = cards.save(new Scorecard(search.value(), member.value(), candidate.value()));
                    answers.saveAll(kits.of(search).orElseThrow(ScorecardNotFoundException::new).questions().stream()
                            .map(question -> new AnswerRating(card, question.code()))
                            .toList());
                    board.changed(search);
                    return card;
                });
    }

    /**
     * Scoring, which nobody opens, closes or changes anything of meanwhile: no scorecard is begun, and what is on its way to
     * one is waited for. A score holds its scorecard alone.
     */
    Optional<Scoring> held(SearchId search) {
        var scoring = scorings.findWithLockBySearchId(search.value());
        cards.findWithLockBySearchIdOrderById(search.value());
        return scoring;
    }

    /** With a written reason, while scoring runs; of somebody who sits on the panel. */
    void become(
            SearchId search,
            PanelMemberId member,
            CandidateId candidate,
            SheetStatus next,
            String reason,
            String author) {
        if (reason.isBlank() || reason.length() > RecordAnswer.LONGEST_REASON) {
            throw new IllegalArgumentException("It needs a reason of at most " + RecordAnswer.LONGEST_REASON);
        }
        var scoring = scorings.findWithLockBySearchId(search.value()).orElseThrow(ScorecardNotFoundException::new);
        scoring.requireRunning();
        if (roster.of(search).stream().noneMatch(seat -> seat.member().equals(member))) {
            throw new ScorecardNotFoundException();
        }
        begun(search, member, candidate);
        var card = cards.findWithLockBySearchIdAndMemberIdAndCandidateId(
                        search.value(), member.value(), candidate.value())
                .orElseThrow(ScorecardNotFoundException::new);
        var shown = next == SheetStatus.OPEN && areShown(scoring.terms(), card, candidate);
        steps.save(card.become(next, reason, author, clock.instant(), shown));
        board.changed(search);
    }

    /** Whether the member, or those who run the search, may have seen what the others gave. */
    private boolean areShown(ScoringTerms terms, Scorecard card, CandidateId candidate) {
        var progress = sheets.of(terms.search(), new Heard(candidate, "")).progress();
        var others = progress.submitted() - (card.status().counts() ? 1 : 0);
        return others > 0
                && (OthersRatings.areShownOutside(progress, false)
                        || terms.othersRatings().areShown(card.status(), progress, false));
    }

    /** Why a card that was submitted takes ratings again; none for any other. */
    Optional<SheetStep> reopening(Scorecard card) {
        return card.status().mayRate() && card.wasEverSubmitted()
                ? steps.findFirstByScorecardIdOrderByNumberDesc(card.id()).map(ScorecardStep::step)
                : Optional.empty();
    }

    List<AnswerRating> answersOf(Scorecard card) {
        return answers.findByScorecardIdInOrderById(List.of(card.id()));
    }
}
