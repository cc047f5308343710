package org.ctoportal.interview.scorecard.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.framework.Scale;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.scorecard.RecordAnswer;
import org.ctoportal.interview.scorecard.SavedAnswer;
import org.ctoportal.interview.scorecard.ScorecardDetails;
import org.ctoportal.interview.scorecard.ScorecardQuestion;
import org.ctoportal.interview.scorecard.ScorecardRoutes;

/** Everything the browser draws a scorecard from, and nothing else: what is not in here it never learns. */
record SheetProperty(ScorecardDetails card, SheetWords words) {

    Map<String, Object> value() {
        var value = new HashMap<String, Object>();
        value.put("address", ScorecardRoutes.of(card.search(), card.candidate()));
        value.put("seat", card.member().value());
        value.put("key", card.member().value() + "/" + card.candidate().value());
        value.put("isLocked", card.isLocked());
        value.put("wasSubmitted", card.everSubmitted());
        value.put("standing", words.standing());
        value.put("locale", words.locale());
        value.put("zone", words.zone());
        value.put("contentLanguage", card.language().tag());
        value.put("longestNote", RecordAnswer.LONGEST_NOTE);
        value.put("longestReason", RecordAnswer.LONGEST_REASON);
        value.put("levels", levels());
        value.put("questions", questions());
        value.put(
                "answers",
                card.answers().stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity())));
        value.put("others", card.others().isEmpty() ? null : others());
        value.put("labels", words.labels());
        return value;
    }

    private List<Map<String, Object>> levels() {
        return card.levels().stream()
                .map(level -> Map.<String, Object>of("level", level.level(), "word", level.label()))
                .toList();
    }

    private List<Map<String, Object>> questions() {
        var needsNote = card.levels().stream()
                .map(Scale.Level::level)
                .filter(card.rules()::needsNote)
                .toList();
        return IntStream.range(0, card.questions().size())
                .mapToObj(at -> question(at + 1, card.questions().get(at), needsNote))
                .toList();
    }

    private static Map<String, Object> question(int number, ScorecardQuestion question, List<Integer> needsNote) {
        return Map.of(
                "number",
                number,
                "code",
                question.code(),
                "text",
                question.text(),
                "skill",
                question.skill(),
                "probes",
                question.probes(),
                "anchors",
                question.anchors(),
                "needsNote",
                needsNote);
    }

    private List<Map<String, Object>> others() {
        return card.others().stream().map(SheetProperty::ratings).toList();
    }

    private static Map<String, Object> ratings(ScoreSheet sheet) {
        var levels = new HashMap<String, Integer>();
        sheet.ratings().forEach((question, rating) -> levels.put(question, rating.level()));
        return Map.of("rater", sheet.rater(), "ratings", levels);
    }
}
