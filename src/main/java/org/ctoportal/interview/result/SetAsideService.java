package org.ctoportal.interview.result;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.scorecard.PanelScoresService;
import org.ctoportal.interview.scorecard.ReadScores.LeftRater;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Sets aside what somebody gave who left the panel: for every candidate alike, with a reason, until a decision is final. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class SetAsideService {

    private final PanelResultService results;
    private final PanelScoresService scores;
    private final SetAsideRepository setAside;
    private final ResultShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    SetAsideService(
            PanelResultService results,
            PanelScoresService scores,
            SetAsideRepository setAside,
            ResultShelf shelf,
            CurrentUser currentUser,
            Clock clock) {
        this.results = results;
        this.scores = scores;
        this.setAside = setAside;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Leaves out everything the rater gave.
     *
     * @param rater by name
     * @throws RefusedSetAsideException when it counts because they sit on the panel, or does not count anyway
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void setAside(SearchId search, String rater, String reason) {
        if (reason.isBlank() || reason.length() > SetAsideStep.LONGEST_REASON) {
            throw new IllegalArgumentException("It needs a reason of at most " + SetAsideStep.LONGEST_REASON);
        }
        shelf.change(search, kept -> {
            if (!results.whole(search).left().containsKey(rater)) {
                throw new RefusedSetAsideException();
            }
            var member = member(search, rater);
            if (inForce(search, member).isPresent()) {
                throw new RefusedSetAsideException();
            }
            setAside.save(new SetAside(
                    search, member, reason.strip(), currentUser.get().name(), clock.instant()));
        });
    }

    /** Lets it count again. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void countAgain(SearchId search, String rater) {
        shelf.change(search, kept -> {
            results.whole(search);
            inForce(search, member(search, rater))
                    .ifPresent(one -> one.restore(currentUser.get().name(), clock.instant()));
        });
    }

    private Optional<SetAside> inForce(SearchId search, PanelMemberId member) {
        return setAside.findBySearchIdAndMemberIdAndRestoredAtIsNull(search.value(), member.value());
    }

    private PanelMemberId member(SearchId search, String rater) {
        return scores.find(search).orElseThrow(RefusedSetAsideException::new).left().stream()
                .filter(left -> left.rater().equals(rater))
                .map(LeftRater::member)
                .findFirst()
                .orElseThrow(RefusedSetAsideException::new);
    }
}
