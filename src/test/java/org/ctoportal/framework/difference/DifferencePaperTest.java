package org.ctoportal.framework.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.outline.Outlines;
import org.ctoportal.framework.outline.Outlines.Row;
import org.ctoportal.framework.outline.PackOutline;
import org.junit.jupiter.api.Test;

/** Words under a license are seen on the screen of the district that has it, and never in a file. */
class DifferencePaperTest {

    private static final String THEIRS = "Secret words of a publisher.";

    private static final Origin LICENSED =
            new Origin("A", Origin.Kind.LICENSED, "", "Members only", "A publisher", null, null, List.of(), List.of());

    @Test
    void a_licensed_entry_is_told_of_without_its_words() {
        var paper = paper(licensed(Row.of("A", "", THEIRS)), licensed(Row.of("A", "", THEIRS + " More of them.")));

        assertThat(paper).contains("A", "Reworded", "used under a license").doesNotContain("Secret", "More");
    }

    @Test
    void what_belongs_to_a_licensed_entry_is_licensed_too() {
        var older = licensed(Row.of("A", "", "Nothing"));
        var newer = licensed(Row.of("A", "", "Nothing"), Row.of("B", "A", THEIRS));

        assertThat(paper(older, newer)).contains("B", "Added").doesNotContain("Secret");
    }

    @Test
    void words_that_were_licensed_before_stay_behind_although_they_no_longer_are() {
        var older = licensed(Row.of("A", "", THEIRS));

        assertThat(paper(older, Outlines.of(Row.of("A", "", "Ours."))))
                .contains("Reworded")
                .doesNotContain("Secret");
        assertThat(paper(older, Outlines.of())).contains("Removed").doesNotContain("Secret");
    }

    @Test
    void all_others_are_told_in_their_words() {
        assertThat(paper(licensed(Row.of("O", "", "Ours once.")), licensed(Row.of("O", "", "Ours now."))))
                .contains("once", "now");
    }

    private static PackOutline licensed(Row... rows) {
        return Outlines.of(Map.of("A", LICENSED), rows);
    }

    private static String paper(PackOutline older, PackOutline newer) {
        return DifferencePaper.of(PackDifference.between(older, newer), Locale.US)
                .toString();
    }
}
