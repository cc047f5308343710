package org.ctoportal.interview.scorecard;

import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.InterviewCandidates;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels whoever is signed in with an account sits on. Whoever came in with a code has that one panel and no list. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyPanelsService {

    /** More panels than anybody sits on. */
    private static final Limit MOST = Limit.of(100);

    private final OwnSeatRepository seats;
    private final CurrentUser currentUser;

    MyPanelsService(OwnSeatRepository seats, CurrentUser currentUser) {
        this.seats = seats;
        this.currentUser = currentUser;
    }

    /** Each with what is next. */
    @Transactional(readOnly = true)
    public List<OwnPanelSummary> mine() {
        return currentUser
                .find()
                .map(person -> seats.findByPerson(person.id().value(), InterviewCandidates.MET, MOST).stream()
                        .map(OwnSeat::panel)
                        .toList())
                .orElse(List.of());
    }

    /** Those on which something is still to be done, or will be. */
    @Transactional(readOnly = true)
    public List<OwnPanelSummary> ahead() {
        return mine().stream().filter(panel -> panel.next().isAhead()).toList();
    }
}
