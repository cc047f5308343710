package org.ctoportal.interview.result;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The chair's word between candidates nothing else tells apart: one for each tie, in writing, until a decision is final. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class TieService {

    private final PanelResultService results;
    private final ResultShelf shelf;
    private final ChairWordRepository words;
    private final CurrentUser currentUser;
    private final Clock clock;

    TieService(
            PanelResultService results,
            ResultShelf shelf,
            ChairWordRepository words,
            CurrentUser currentUser,
            Clock clock) {
        this.results = results;
        this.shelf = shelf;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Decides one tie.
     *
     * @param order codes of all who share the rank, the first one first
     * @throws RefusedTieException when they do not share a rank, or others share it too
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decide(SearchId search, List<String> order, String reason) {
        if (reason.isBlank() || reason.length() > ChairStep.LONGEST_REASON) {
            throw new IllegalArgumentException("It needs a reason of at most " + ChairStep.LONGEST_REASON);
        }
        shelf.change(search, kept -> {
            var ties = results.whole(search).result().ranking().undecided();
            if (order.stream().distinct().count() != order.size()
                    || ties.stream().noneMatch(tie -> Set.copyOf(tie).equals(Set.copyOf(order)))) {
                throw new RefusedTieException();
            }
            words.save(new ChairWord(
                    search, order, reason.strip(), currentUser.get().name(), clock.instant()));
        });
    }

    /** Lets those share the rank again who shared it before; what was said stays in the record. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(SearchId search, List<String> order) {
        shelf.change(search, kept -> {
            results.whole(search);
            shelf.chairWords(search).stream()
                    .filter(word ->
                            word.step().isInForce() && word.step().order().equals(order))
                    .forEach(word -> word.takeBack(currentUser.get().name(), clock.instant()));
        });
    }
}
