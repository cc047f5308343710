package org.ctoportal.interview.scorecard;

import java.util.List;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.SheetProgress;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Tells the board of a panel how far the scorecards are. */
@Component
class CardProgress implements SheetProgress {

    private final ScorecardRepository cards;

    CardProgress(ScorecardRepository cards) {
        this.cards = cards;
    }

    @Override
    public List<Sheet> of(SearchId search) {
        return cards.findBySearchId(search.value()).stream()
                .map(card -> new Sheet(
                        new PanelMemberId(card.memberId()), new CandidateId(card.candidateId()), step(card.status())))
                .toList();
    }

    private static Step step(SheetStatus status) {
        return switch (status) {
            case OPEN -> Step.SCORING;
            case SUBMITTED -> Step.SUBMITTED;
            case RECUSED, ABSENT, SET_ASIDE -> Step.NOT_BEGUN;
        };
    }
}
