package org.ctoportal.interview.scorecard;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.panel.PanelRoster.Left;
import org.ctoportal.interview.panel.PanelRoster.Members;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.Rating;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CodedCandidate;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes score sheets from the database: one for every member of the panel and candidate, begun or not. */
@Component
class SheetShelf {

    private final PanelRoster roster;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final ScorecardStepRepository steps;

    SheetShelf(
            PanelRoster roster,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            ScorecardStepRepository steps) {
        this.roster = roster;
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.steps = steps;
    }

    /** A candidate whom a panel heard, by code. */
    record Heard(CandidateId id, String code) {}

    static List<Heard> heard(List<CodedCandidate> candidates) {
        return candidates.stream().map(one -> new Heard(one.id(), one.code())).toList();
    }

    /** Of all candidates, in the order of both lists. */
    List<CandidateSheets> of(SearchId search, Members panel, List<Heard> candidates) {
        return sheets(cards.findBySearchId(search.value()), panel, candidates);
    }

    CandidateSheets of(SearchId search, Heard candidate) {
        var found = cards.findBySearchIdAndCandidateId(
                search.value(), candidate.id().value());
        return sheets(found, roster.members(search), List.of(candidate)).getFirst();
    }

    private List<CandidateSheets> sheets(List<Scorecard> found, Members panel, List<Heard> candidates) {
        var ids = found.stream().map(Scorecard::id).toList();
        var rated = answers.findByScorecardIdInOrderById(ids).stream().collect(groupingBy(AnswerRating::scorecardId));
        var revised = changes.findByScorecards(ids).stream()
                .collect(groupingBy(RatingChange::ratingId, flatMapping(change -> change.change().stream(), toList())));
        var history = history(found);
        var byPlace = found.stream()
                .collect(toMap(card -> new Place(card.memberId(), card.candidateId()), Function.identity()));
        return candidates.stream()
                .map(candidate -> {
                    Function<PanelSeat, ScoreSheet> sheet = seat -> sheet(
                            seat,
                            candidate,
                            byPlace.get(new Place(
                                    seat.member().value(), candidate.id().value())),
                            rated,
                            revised,
                            history);
                    return new CandidateSheets(candidate.code(), of(panel, sheet));
                })
                .toList();
    }

    /** One of everybody who sits; of who left, what they had submitted, and nobody waits for the rest. */
    private static List<ScoreSheet> of(Members panel, Function<PanelSeat, ScoreSheet> sheet) {
        return Stream.concat(
                        panel.sitting().stream().map(sheet),
                        panel.left().stream()
                                .map(Left::seat)
                                .map(sheet)
                                .filter(one -> one.status().counts()))
                .toList();
    }

    /** Of cards that went through more than a submission; the others are not asked for. */
    private Map<Long, List<SheetStep>> history(List<Scorecard> found) {
        var ids = found.stream().filter(Scorecard::hasSteps).map(Scorecard::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : steps.findByScorecardIdInOrderByNumber(ids).stream()
                        .collect(groupingBy(ScorecardStep::scorecardId, mapping(ScorecardStep::step, toList())));
    }

    private record Place(long member, long candidate) {}

    private static ScoreSheet sheet(
            PanelSeat seat,
            Heard candidate,
            @Nullable Scorecard card,
            Map<Long, List<AnswerRating>> rated,
            Map<Long, List<Rating.Change>> revised,
            Map<Long, List<SheetStep>> history) {
        var sheet = card == null
                ? ScoreSheet.open(seat.name())
                : card.sheet(
                        seat.name(),
                        rated.getOrDefault(card.id(), List.of()),
                        revised,
                        history.getOrDefault(card.id(), List.of()));
        return seat.recused().contains(candidate.id()) && sheet.status() != SheetStatus.RECUSED
                ? sheet.become(SheetStatus.RECUSED)
                : sheet;
    }
}
