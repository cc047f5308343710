package org.ctoportal.interview.scorecard;

import java.util.List;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair of a panel sees and decides of the members' scorecards: who is done, never what anybody gave. */
@Service
@PreAuthorize("isAuthenticated()")
public class PanelChairService {

    private final PanelSeatService seats;
    private final InterviewCandidates candidates;
    private final ScoringRepository scorings;
    private final CardKeeping keeping;
    private final Standings standings;

    PanelChairService(
            PanelSeatService seats,
            InterviewCandidates candidates,
            ScoringRepository scorings,
            CardKeeping keeping,
            Standings standings) {
        this.seats = seats;
        this.candidates = candidates;
        this.scorings = scorings;
        this.keeping = keeping;
        this.standings = standings;
    }

    /** Of the candidates the chair may open, while scoring runs; none for anybody else. */
    @Transactional(readOnly = true)
    public List<CandidateStanding> standing(SearchId search) {
        var seat = seats.seat(search);
        var runs = scorings.findBySearchId(search.value())
                .filter(scoring -> !scoring.terms().isClosed())
                .isPresent();
        if (!seat.chair() || !runs) {
            return List.of();
        }
        var heard = candidates.of(search).stream()
                .filter(one -> seat.mayOpen(one.id()))
                .map(one -> new Heard(one.id(), one.code()))
                .toList();
        return standings.of(search, heard, (member, candidate) -> !member.equals(seat.member()));
    }

    /**
     * Unlocks the submitted scorecard of another member, with a reason that stays. The chair's own one is unlocked by human
     * resources.
     *
     * @throws ScorecardNotFoundException for anybody but the chair, and for a candidate the chair stepped back from
     * @throws ScoringClosedException when scoring has ended
     */
    @Transactional
    public void reopen(SearchId search, PanelMemberId member, CandidateId candidate, String reason) {
        var seat = seats.seat(search);
        if (!mayDecide(seat, member, candidate)) {
            throw new ScorecardNotFoundException();
        }
        keeping.become(search, member, candidate, SheetStatus.OPEN, reason, seat.name());
    }

    private static boolean mayDecide(PanelSeat seat, PanelMemberId member, CandidateId candidate) {
        return seat.chair() && seat.mayOpen(candidate) && !seat.member().equals(member);
    }
}
