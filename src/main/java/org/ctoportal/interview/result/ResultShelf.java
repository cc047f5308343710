package org.ctoportal.interview.result;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is kept of a result beside the ratings: one change after the other, and none once it is settled. */
@Component
class ResultShelf {

    private static final Limit MOST_STEPS = Limit.of(200);

    private final ResultTermsRepository terms;
    private final QuestionDropRepository drops;
    private final SetAsideRepository setAside;
    private final ChairWordRepository chairWords;
    private final ScoringService scoring;
    private final CurrentUser currentUser;
    private final Clock clock;

    ResultShelf(
            ResultTermsRepository terms,
            QuestionDropRepository drops,
            SetAsideRepository setAside,
            ChairWordRepository chairWords,
            ScoringService scoring,
            CurrentUser currentUser,
            Clock clock) {
        this.terms = terms;
        this.drops = drops;
        this.setAside = setAside;
        this.chairWords = chairWords;
        this.scoring = scoring;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** None before the first change. */
    Optional<ResultTerms> terms(SearchId search) {
        return terms.findBySearchId(search.value());
    }

    List<DropStep> drops(SearchId search) {
        return drops.findBySearchIdOrderById(search.value(), MOST_STEPS).stream()
                .map(QuestionDrop::step)
                .toList();
    }

    List<ChairWord> chairWords(SearchId search) {
        return chairWords.findBySearchIdOrderById(search.value(), MOST_STEPS);
    }

    List<SetAside> setAside(SearchId search) {
        return setAside.findBySearchIdOrderById(search.value(), MOST_STEPS);
    }

    /**
     * Nobody else changes the result or a rating meanwhile. What the change rests on is read by the change itself, in a
     * transaction that reads what is committed: read before, it would be what stood there before somebody else was done.
     */
    void change(SearchId search, Consumer<ResultTerms> change) {
        scoring.hold(search);
        var kept = terms.findWithLockBySearchId(search.value())
                .orElseGet(() ->
                        terms.save(new ResultTerms(search, currentUser.get().name(), clock.instant())));
        kept.requireUnsettled();
        change.accept(kept);
        terms.flush();
    }
}
