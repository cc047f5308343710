package org.ctoportal.interview.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelRoster.Members;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.SheetShelf.Heard;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Takes from the database what raters wrote on submitted sheets, and what became of these. */
@Component
class SheetNotes {

    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final ScorecardStepRepository steps;

    SheetNotes(
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            ScorecardStepRepository steps) {
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.steps = steps;
    }

    List<FilledSheet> of(SearchId search, Members panel, List<Heard> candidates) {
        var raters = panel.names();
        var codes = candidates.stream().collect(toMap(one -> one.id().value(), Heard::code));
        var found = cards.findBySearchId(search.value()).stream()
                .filter(card -> card.status() == SheetStatus.SUBMITTED)
                .filter(card ->
                        raters.containsKey(new PanelMemberId(card.memberId())) && codes.containsKey(card.candidateId()))
                .toList();
        var ids = found.stream().map(Scorecard::id).toList();
        var written = answers.findByScorecardIdInOrderById(ids).stream().collect(groupingBy(AnswerRating::scorecardId));
        var corrected = changes.findByScorecards(ids).stream()
                .collect(groupingBy(RatingChange::ratingId, mapping(RatingChange::correction, toList())));
        var history = steps.findByScorecardIdInOrderByNumber(ids).stream()
                .collect(groupingBy(ScorecardStep::scorecardId, mapping(ScorecardStep::step, toList())));
        return found.stream()
                .map(card -> new FilledSheet(
                        codes.getOrDefault(card.candidateId(), ""),
                        raters.getOrDefault(new PanelMemberId(card.memberId()), ""),
                        notes(written.getOrDefault(card.id(), List.of())),
                        corrections(written.getOrDefault(card.id(), List.of()), corrected),
                        history.getOrDefault(card.id(), List.of())))
                .toList();
    }

    private static Map<String, List<Correction>> corrections(
            List<AnswerRating> answers, Map<Long, List<Correction>> corrected) {
        return answers.stream()
                .filter(answer -> corrected.containsKey(answer.id()))
                .collect(toMap(AnswerRating::question, answer -> corrected.getOrDefault(answer.id(), List.of())));
    }

    private static Map<String, String> notes(List<AnswerRating> answers) {
        var notes = new LinkedHashMap<String, String>();
        answers.stream()
                .map(AnswerRating::saved)
                .filter(answer -> !answer.note().isBlank())
                .forEach(answer -> notes.put(answer.question(), answer.note()));
        return notes;
    }
}
