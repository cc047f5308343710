package org.ctoportal.interview.result;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.scorecard.ConsensusService;
import org.ctoportal.interview.scorecard.PanelScoresService;
import org.ctoportal.interview.scorecard.ReviseRating;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The result of a panel for those who run the search. While anybody is still rating they see who is done and not a single
 * number; there is none at all for somebody who applied.
 */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class PanelResultService {

    private final PanelRatings ratings;
    private final ResultShelf shelf;
    private final QuestionDropRepository drops;
    private final PanelScoresService scores;
    private final ScoringService scoring;
    private final ConsensusService consensus;
    private final SearchService searches;
    private final RecusalService recusals;
    private final CurrentUser currentUser;
    private final Clock clock;

    PanelResultService(
            PanelRatings ratings,
            ResultShelf shelf,
            QuestionDropRepository drops,
            PanelScoresService scores,
            ScoringService scoring,
            ConsensusService consensus,
            SearchService searches,
            RecusalService recusals,
            CurrentUser currentUser,
            Clock clock) {
        this.ratings = ratings;
        this.shelf = shelf;
        this.drops = drops;
        this.scores = scores;
        this.scoring = scoring;
        this.consensus = consensus;
        this.searches = searches;
        this.recusals = recusals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** As far as it may be seen now: without what is of candidates from whom the reader stepped back. */
    @Transactional(readOnly = true)
    public ResultDetails get(SearchId id) {
        var search = searches.get(id);
        var kept = shelf.terms(id);
        var dropped = shelf.drops(id);
        var leftOut = shelf.setAside(id);
        var chair = shelf.chairWords(id).stream().map(ChairWord::step).toList();
        var held = ratings.find(id);
        var recused = recusals.own(id);
        return new ResultDetails(
                id,
                search.title(),
                held.map(PanelRatings.Held::progress).orElse(List.of()),
                held.map(PanelRatings.Held::kit).orElse(null),
                held.filter(PanelRatings.Held::isOpen)
                        .map(open -> open.record(
                                        search.title(),
                                        dropped,
                                        leftOut,
                                        open.settled().with(chair))
                                .without(recused))
                        .orElse(null),
                dropped,
                kept.filter(ResultTerms::isSettled).isPresent(),
                held.map(one -> one.heardOf(recused)).orElse(List.of()));
    }

    /**
     * What the result is made of, as far as the reader may see it.
     *
     * @throws ResultNotOpenException while somebody of the panel is still rating
     */
    @Transactional(readOnly = true)
    public PanelRecord record(SearchId id) {
        return opened(get(id));
    }

    /**
     * Everything the result is made of, for somebody who changes it or decides on it.
     *
     * @throws ResultNotOpenException while somebody of the panel is still rating
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     */
    @Transactional(readOnly = true)
    public PanelRecord whole(SearchId id) {
        var details = get(id);
        if (!details.steppedBack().isEmpty()) {
            throw new SteppedBackException();
        }
        return opened(details);
    }

    private static PanelRecord opened(ResultDetails details) {
        var open = details.record();
        if (open == null) {
            throw new ResultNotOpenException();
        }
        return open;
    }

    /** Keeps what a rater changes after the panel's talk; the original stays. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void revise(SearchId id, ReviseLevel command) {
        shelf.change(id, kept -> {
            var candidate = whole(id).people().get(command.candidate());
            var member = scores.raters(id).get(command.rater());
            if (candidate == null || member == null) {
                throw new SearchNotFoundException();
            }
            consensus.revise(
                    id,
                    new ReviseRating(member, candidate.id(), command.question(), command.level(), command.reason()));
        });
    }

    /**
     * Drops a question for every candidate alike.
     *
     * @throws RefusedDropException when it is dropped already, or nothing would be left
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void drop(SearchId id, DroppedQuestion question) {
        if (question.reason().length() > DropStep.LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason of " + question.reason().length() + " letters");
        }
        shelf.change(id, kept -> {
            var counted = whole(id).scores().counted().map(one -> one.code()).toList();
            if (!counted.contains(question.code()) || counted.size() == 1) {
                throw new RefusedDropException();
            }
            drops.save(new QuestionDrop(id, question, author(), clock.instant()));
        });
    }

    /** Lets a dropped question count again. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void restore(SearchId id, String question) {
        shelf.change(id, kept -> {
            whole(id);
            drops.findBySearchIdAndQuestionAndRestoredAtIsNull(id.value(), question)
                    .ifPresent(drop -> drop.restore(author(), clock.instant()));
        });
    }

    /**
     * Nothing of the result changes any more, since a final decision stands on it; scoring ends with it.
     *
     * @return what the decision stands on
     * @throws ResultSettledException when one does already
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_DECIDE_SEARCHES)
    public PanelRecord settle(SearchId id) {
        var settled = new AtomicReference<PanelRecord>();
        shelf.change(id, kept -> {
            settled.set(whole(id));
            scoring.end(id);
            kept.settle(clock.instant());
        });
        return Objects.requireNonNull(settled.get());
    }

    private String author() {
        return currentUser.get().name();
    }
}
