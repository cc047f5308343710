package org.ctoportal.interview.scorecard;

import java.time.Clock;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a panel changes in its talk, once the ratings of a candidate are on the table. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class ConsensusService {

    private final SearchService searches;
    private final ScoringRepository scorings;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final SheetShelf sheets;
    private final RecusalService recusals;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsensusService(
            SearchService searches,
            ScoringRepository scorings,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            SheetShelf sheets,
            RecusalService recusals,
            CurrentUser currentUser,
            Clock clock) {
        this.searches = searches;
        this.scorings = scorings;
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.sheets = sheets;
        this.recusals = recusals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Another level after the panel's talk; the original stays, with the reason.
     *
     * @throws SheetLockedException when the rating was never submitted
     * @throws ScorecardNotFoundException while somebody still scores the candidate, and for whoever stepped back from them
     */
    @Transactional
    public void revise(SearchId search, ReviseRating command) {
        searches.get(search);
        if (recusals.own(search).contains(command.candidate())) {
            throw new ScorecardNotFoundException();
        }
        var scoring = scorings.findBySearchId(search.value()).orElseThrow(ScorecardNotFoundException::new);
        var card = cards.findWithLockBySearchIdAndMemberIdAndCandidateId(
                        search.value(),
                        command.member().value(),
                        command.candidate().value())
                .orElseThrow(ScorecardNotFoundException::new);
        requireShown(scoring.terms(), command.candidate());
        var change = answers.findByScorecardIdAndQuestion(card.id(), command.question())
                .orElseThrow(ScorecardNotFoundException::new)
                .revise(card, command.level(), command.reason(), ScoringRules.STANDARD, author(), clock.instant());
        changes.save(change);
    }

    private String author() {
        return currentUser.get().name();
    }

    private void requireShown(ScoringTerms terms, CandidateId candidate) {
        var progress = sheets.of(terms.search(), new Heard(candidate, "")).progress();
        if (!OthersRatings.areShownOutside(progress, terms.isClosed())) {
            throw new ScorecardNotFoundException();
        }
    }
}
