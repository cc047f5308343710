package org.ctoportal.interview.search;

import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Whether somebody can be entered as a candidate by the person who is signed in. */
@Component
class CandidateCheck {

    private final CandidateRepository candidates;
    private final ColleagueService colleagues;
    private final Namesakes namesakes;
    private final CurrentUser currentUser;

    CandidateCheck(
            CandidateRepository candidates, ColleagueService colleagues, Namesakes namesakes, CurrentUser currentUser) {
        this.candidates = candidates;
        this.colleagues = colleagues;
        this.namesakes = namesakes;
        this.currentUser = currentUser;
    }

    /** Those who could apply from within: everybody in the district with an account, without the person who asks. */
    List<Colleague> colleagues() {
        var me = currentUser.get().id();
        return colleagues.everybody().stream()
                .filter(colleague -> !colleague.id().equals(me))
                .toList();
    }

    /**
     * Refuses what is wrong first.
     *
     * @throws RefusedCandidateException when something about them cannot be, or they are one of the others already
     */
    void check(WriteCandidate command, List<CandidateSummary> others) {
        var problem = command.problem();
        if (problem == null && isMe(command)) {
            problem = "own";
        }
        if (problem == null
                && CandidateList.same(command.name(), command.email(), others).isPresent()) {
            problem = "same";
        }
        if (problem == null && command.person() != null && !isColleague(command)) {
            problem = "person";
        }
        if (problem != null) {
            throw new RefusedCandidateException(problem);
        }
    }

    /**
     * Nobody is rated by a panel they sit on.
     *
     * @throws RefusedCandidateException when they do
     */
    void checkPanel(SearchId search, WriteCandidate command) {
        var person = command.person() == null ? 0 : command.person().value();
        var email = command.email().isEmpty() ? "-" : command.email();
        if (candidates.isOnPanel(search.value(), person, email)) {
            throw new RefusedCandidateException("panel");
        }
    }

    /**
     * Asks who somebody is of whom nothing is said but a name that somebody of the district has.
     *
     * @throws NamesakeException when that was not said yet
     */
    void askWho(WriteCandidate command) {
        var called = command.isNameAlone() ? namesakes.of(command.name()) : List.<Colleague>of();
        if (!called.isEmpty()) {
            throw new NamesakeException(called);
        }
    }

    /** A colleague enters somebody who keeps the search: it is closed to them from then on. */
    private boolean isMe(WriteCandidate command) {
        var me = currentUser.get();
        return me.id().equals(command.person()) || me.getUsername().equals(command.email());
    }

    private boolean isColleague(WriteCandidate command) {
        return colleagues().stream().anyMatch(colleague -> colleague.id().equals(command.person()));
    }
}
