package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which seat on a panel whoever is signed in has, by their account or by the code they came in with. */
@Service
@PreAuthorize("isAuthenticated()")
public class PanelSeatService {

    private final PanelSeats seats;

    PanelSeatService(PanelSeats seats) {
        this.seats = seats;
    }

    /** Who whoever is signed in is on the panel of this search; none where they do not sit on it. */
    @Transactional(readOnly = true)
    public Optional<PanelMemberId> own(SearchId search) {
        try {
            return Optional.of(seats.own(search).memberId());
        } catch (NoSeatException e) {
            return Optional.empty();
        }
    }

    /**
     * The seat on the panel of this search.
     *
     * @throws NoSeatException when they have none
     */
    @Transactional(readOnly = true)
    public PanelSeat seat(SearchId search) {
        var member = seats.own(search);
        var declared = seats.declared(member);
        var recused = declared.stream()
                .filter(one -> one.conflict() == Conflict.RECUSED)
                .map(Declaration::candidate)
                .collect(toSet());
        return new PanelSeat(
                member.memberId(),
                search,
                member.name(),
                member.role(),
                member.isChair(),
                member.hasSigned() && seats.undeclared(member, declared).isEmpty(),
                member.hasSigned()
                        ? declared.stream().map(Declaration::candidate).collect(toSet())
                        : Set.of(),
                recused);
    }
}
