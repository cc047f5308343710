package org.ctoportal.interview.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ctoportal.interview.decision.FairnessLine;
import org.ctoportal.interview.result.FourRecord;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.FourCandidates;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.SheetStatus;
import org.junit.jupiter.api.Test;

/** The memo says of a search what its score sheets bear out, word by word. */
class FairnessTextTest {

    private static final String WHY = "Two questions were swapped";

    @Test
    void what_went_as_planned_is_said_and_nothing_else() {
        assertThat(words(FourRecord.of(FourCandidates.scores())))
                .contains("The same 10 questions in the same order were set for every candidate, in edition 1 of the "
                        + "kit, seal 0123456789ab, frozen before scoring was opened.")
                .contains("3 raters gave ratings that count; each question needs 2 ratings.")
                .contains("Raters worked alone and saw what the others gave only when all had submitted, or scoring "
                        + "was closed.")
                .noneMatch(text -> text.contains("ot asked") || text.contains("was asked"))
                .noneMatch(text -> text.contains("not there") || text.contains("opened again"));
    }

    @Test
    void a_question_that_was_not_asked_is_named() {
        var scores = FourCandidates.losing(FourCandidates.scores(), "Casey", "P1", "IT");
        var left = FourCandidates.changed(
                scores,
                "Casey",
                "P1",
                sheet -> new ScoreSheet(sheet.rater(), sheet.status(), true, sheet.ratings(), Set.of("IT")));

        assertThat(words(FourRecord.of(left)))
                .anyMatch(text -> text.startsWith("Not asked, as a rater noted on a score sheet: Casey Casey: 7. "));
    }

    @Test
    void who_was_not_there_is_no_rater() {
        var absent = everywhere(
                sheet -> new ScoreSheet(sheet.rater(), SheetStatus.ABSENT, false, sheet.ratings(), Set.of()));

        assertThat(words(FourRecord.of(absent)))
                .contains("2 raters gave ratings that count; each question needs 2 ratings.")
                .contains("Was not there, and rated nothing: P3: Avery Avery, Blake Blake, Casey Casey, Drew Drew.");
    }

    @Test
    void scoring_that_was_closed_before_all_had_submitted_is_said() {
        var open =
                FourCandidates.changed(FourCandidates.scores(), "Blake", "P3", sheet -> sheet.become(SheetStatus.OPEN));

        assertThat(words(FourRecord.closed(open)))
                .contains("Scoring was closed before these score sheets were submitted: P3: Blake Blake.");
        assertThat(words(FourRecord.closed(FourCandidates.scores()))).noneMatch(text -> text.contains("closed before"));
    }

    @Test
    void a_sheet_that_was_opened_again_is_named_with_who_did_why_and_whether_ratings_were_to_be_seen() {
        assertThat(words(FourRecord.of(reopened(false))))
                .contains("Score sheets opened again, each with a reason: P3, Blake Blake (Robin Hale: " + WHY + ").");
        assertThat(words(FourRecord.of(reopened(true))))
                .contains("Score sheets opened again when ratings of the others could be seen: P3, Blake Blake "
                        + "(Robin Hale: " + WHY + ").");
    }

    private static PanelScores reopened(boolean shown) {
        var again = new ScoreSheet.Reopening(FourCandidates.REVISED, "Robin Hale", WHY, shown);
        return FourCandidates.changed(
                FourCandidates.scores(),
                "Blake",
                "P3",
                sheet -> new ScoreSheet(
                        sheet.rater(), sheet.status(), true, sheet.ratings(), sheet.notAsked(), List.of(again)));
    }

    private static PanelScores everywhere(UnaryOperator<ScoreSheet> change) {
        var scores = FourCandidates.scores();
        for (var candidate : List.of("Avery", "Blake", "Casey", "Drew")) {
            scores = FourCandidates.changed(scores, candidate, "P3", change);
        }
        return scores;
    }

    private static List<String> words(PanelRecord record) {
        return FairnessLine.of(record).stream().map(FairnessText::of).toList();
    }
}
