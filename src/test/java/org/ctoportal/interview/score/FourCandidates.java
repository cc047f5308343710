package org.ctoportal.interview.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ctoportal.interview.kit.QuestionWeights;

/** The ratings of scenario S4: four candidates, three raters, one question of each skill. */
public final class FourCandidates {

    public static final List<String> SKILLS = List.of("LV", "SP", "EP", "IF", "TB", "SF", "IT", "CS", "BM", "DM");
    public static final Instant RATED = Instant.parse("2026-10-20T15:00:00Z");
    public static final Instant REVISED = Instant.parse("2026-10-20T21:30:00Z");
    static final TieBreak FIRST_AREA = new TieBreak.InArea("A1");

    private static final List<Integer> WEIGHTS = List.of(15, 15, 10, 12, 9, 9, 9, 7, 7, 7);
    private static final List<String> AREAS = List.of("A1", "A1", "A1", "A2", "A2", "A2", "A3", "A3", "A3", "A3");
    private static final String RATINGS = """
        Avery,P1,4,4,3,5,4,4,3,4,3,4
        Avery,P2,5,4,4,5,4,5,4,4,4,4
        Avery,P3,4,3,3,4,4,4,3,3,3,4
        Blake,P1,3,3,4,2,3,3,5,4,4,5
        Blake,P2,4,3,4,3,4,3,5,5,4,5
        Blake,P3,3,2,4,2,3,2,5,4,4,4
        Casey,P1,4,5,4,3,3,4,4,3,5,3
        Casey,P2,4,5,5,4,4,4,4,3,5,4
        Casey,P3,5,4,4,3,2,4,4,3,4,3
        Drew,P1,2,3,3,3,4,3,2,3,3,2
        Drew,P2,3,3,3,4,4,4,3,3,3,3
        Drew,P3,2,2,3,5,3,3,2,3,2,2
        """;

    private FourCandidates() {}

    public static PanelScores scores() {
        var sheets = new LinkedHashMap<String, List<ScoreSheet>>();
        RATINGS.lines()
                .map(line -> line.split(","))
                .forEach(cells -> sheets.computeIfAbsent(cells[0], candidate -> new ArrayList<>())
                        .add(sheet(cells)));
        return scores(sheets);
    }

    public static PanelResult result() {
        return PanelResult.of(scores(), List.of(FIRST_AREA));
    }

    /** Every rater gave that level everywhere. */
    public static PanelScores all(int level) {
        return changed(scores(), candidate -> true, rater -> true, sheet -> {
            var ratings = new LinkedHashMap<String, Rating>();
            SKILLS.forEach(skill -> ratings.put(skill, Rating.of(level, RATED)));
            return new ScoreSheet(sheet.rater(), sheet.status(), true, ratings, Set.of());
        });
    }

    /** The scores with one sheet changed. */
    public static PanelScores changed(
            PanelScores scores, String candidate, String rater, UnaryOperator<ScoreSheet> change) {
        return changed(scores, candidate::equals, rater::equals, change);
    }

    /** The scores with one rating gone. */
    public static PanelScores losing(PanelScores scores, String candidate, String rater, String question) {
        return changed(scores, candidate, rater, sheet -> {
            var ratings = new LinkedHashMap<>(sheet.ratings());
            ratings.remove(question);
            return new ScoreSheet(rater, sheet.status(), true, ratings, Set.of());
        });
    }

    /** The scores after the consensus talk of S5.7. */
    public static PanelScores agreed() {
        var once = changed(
                scores(),
                "Casey",
                "P2",
                sheet -> sheet.revised("TB", 3, REVISED, "The example was of one school only", ScoringRules.STANDARD));
        return changed(
                once,
                "Drew",
                "P3",
                sheet -> sheet.revised("IF", 4, REVISED, "No result was named", ScoringRules.STANDARD));
    }

    static QuestionWeights equalWeights() {
        return QuestionWeights.equal(SKILLS);
    }

    private static PanelScores changed(
            PanelScores scores,
            Predicate<String> candidates,
            Predicate<String> raters,
            UnaryOperator<ScoreSheet> change) {
        var sheets = new LinkedHashMap<String, List<ScoreSheet>>();
        scores.candidates()
                .forEach(one -> sheets.put(
                        one.candidate(),
                        one.sheets().stream()
                                .map(sheet -> candidates.test(one.candidate()) && raters.test(sheet.rater())
                                        ? change.apply(sheet)
                                        : sheet)
                                .toList()));
        return scores(sheets);
    }

    private static PanelScores scores(Map<String, List<ScoreSheet>> sheets) {
        var questions = new ArrayList<ScoredQuestion>();
        var percents = new LinkedHashMap<String, BigDecimal>();
        for (var index = 0; index < SKILLS.size(); index++) {
            var skill = SKILLS.get(index);
            questions.add(new ScoredQuestion(skill, skill, AREAS.get(index)));
            percents.put(skill, BigDecimal.valueOf(WEIGHTS.get(index)));
        }
        return new PanelScores(
                ScoringRules.STANDARD,
                questions,
                QuestionWeights.percents(percents),
                List.of(),
                sheets.entrySet().stream()
                        .map(entry -> new CandidateSheets(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static ScoreSheet sheet(String[] cells) {
        var sheet = ScoreSheet.open(cells[1]);
        for (var index = 0; index < SKILLS.size(); index++) {
            sheet = sheet.rated(SKILLS.get(index), Integer.parseInt(cells[index + 2]), RATED, ScoringRules.STANDARD);
        }
        return sheet.become(SheetStatus.SUBMITTED);
    }
}
