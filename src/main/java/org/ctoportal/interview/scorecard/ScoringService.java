package org.ctoportal.interview.scorecard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.kit.KitClosedException;
import org.ctoportal.interview.panel.PanelChanges;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CodedCandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes scoring in a search, and decides over scorecards that are not the own. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class ScoringService {

    private final SearchService searches;
    private final CodedCandidateService candidates;
    private final RecusalService recusals;
    private final PanelSeatService seats;
    private final ScoringRepository scorings;
    private final CardKeeping keeping;
    private final Standings standings;
    private final FrozenKitService kits;
    private final PanelChanges board;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScoringService(
            SearchService searches,
            CodedCandidateService candidates,
            RecusalService recusals,
            PanelSeatService seats,
            ScoringRepository scorings,
            CardKeeping keeping,
            Standings standings,
            FrozenKitService kits,
            PanelChanges board,
            CurrentUser currentUser,
            Clock clock) {
        this.searches = searches;
        this.candidates = candidates;
        this.recusals = recusals;
        this.seats = seats;
        this.scorings = scorings;
        this.keeping = keeping;
        this.standings = standings;
        this.kits = kits;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** None before scoring is opened. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ_SEARCHES)
    public Optional<ScoringTerms> find(SearchId search) {
        searches.get(search);
        return scorings.findBySearchId(search.value()).map(Scoring::terms);
    }

    /** The kit the panel would score or does score by; none while none is frozen. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ_SEARCHES)
    public Optional<FrozenKit> kit(SearchId search) {
        searches.get(search);
        return kits.of(search);
    }

    /**
     * Lets the panel score. From now on nothing of the kit changes.
     *
     * @throws ScoringOpenException when it was opened before
     * @throws KitClosedException when no kit of the job description is frozen
     */
    @Transactional
    public void open(SearchId search, OthersRatings othersRatings) {
        searches.get(search);
        if (scorings.findBySearchId(search.value()).isPresent()) {
            throw new ScoringOpenException();
        }
        kits.begin(search);
        scorings.save(new Scoring(search, othersRatings, author(), clock.instant()));
    }

    /**
     * Ends scoring: open scorecards take nothing any more, and what was submitted may be seen. Waits for whatever is being
     * scored or submitted.
     */
    @Transactional
    public void close(SearchId search) {
        searches.get(search);
        keeping.held(search).orElseThrow(ScorecardNotFoundException::new).close(author(), clock.instant());
        board.changed(search);
    }

    /** Who has come how far with each candidate, without a level or a note. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ_SEARCHES)
    public List<CandidateStanding> standing(SearchId search) {
        searches.get(search);
        var recused = recusals.own(search);
        var own = seats.own(search);
        return standings.of(
                search,
                SheetShelf.heard(candidates.interviewed(search)),
                (member, candidate) -> !recused.contains(candidate) && !own.equals(Optional.of(member)));
    }

    /**
     * Unlocks a submitted scorecard, with a reason that stays. What was submitted then changes only with one, too.
     *
     * @throws ScoringClosedException when scoring has ended
     * @throws ScorecardNotFoundException for a candidate whoever asks stepped back from, and for the own scorecard
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reopen(SearchId search, PanelMemberId member, CandidateId candidate, String reason) {
        become(search, member, candidate, SheetStatus.OPEN, reason);
    }

    /** Says that a member was not there, with a reason; what the scorecard has does not count. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void excuse(SearchId search, PanelMemberId member, CandidateId candidate, String reason) {
        become(search, member, candidate, SheetStatus.ABSENT, reason);
    }

    private void become(SearchId search, PanelMemberId member, CandidateId candidate, SheetStatus next, String reason) {
        searches.get(search);
        if (recusals.own(search).contains(candidate) || seats.own(search).equals(Optional.of(member))) {
            throw new ScorecardNotFoundException();
        }
        keeping.become(search, member, candidate, next, reason, author());
    }

    /** Waits until nobody else opens, closes, scores or changes anything of scoring, for the rest of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Permissions.MAY_READ_SEARCHES)
    public void hold(SearchId search) {
        keeping.held(search);
    }

    /** A final decision ends scoring, where it still runs. */
    @Transactional
    @PreAuthorize(Permissions.MAY_DECIDE_SEARCHES)
    public void end(SearchId search) {
        searches.get(search);
        keeping.held(search).filter(scoring -> !scoring.terms().isClosed()).ifPresent(scoring -> {
            scoring.close(author(), clock.instant());
            board.changed(search);
        });
    }

    private String author() {
        return currentUser.get().name();
    }
}
