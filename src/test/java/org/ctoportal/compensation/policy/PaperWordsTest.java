package org.ctoportal.compensation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperWordsTest {

    @Test
    void a_label_without_a_value_is_left_out_and_nothing_else_is() {
        assertThat(PaperWords.withoutEmptyLabels("Legal references: .")).isEmpty();
        assertThat(PaperWords.withoutEmptyLabels("Cross references: . Owner: Human Resources."))
                .isEqualTo("Owner: Human Resources.");
        assertThat(PaperWords.withoutEmptyLabels("To: Board\nMeeting: May 1, 2026 Agenda item:"))
                .isEqualTo("To: Board\nMeeting: May 1, 2026");
        assertThat(PaperWords.withoutEmptyLabels("The board finds:\n[Annual stipend]: due."))
                .isEqualTo("The board finds:\n[Annual stipend]: due.");
    }

    @Test
    void the_title_and_the_head_of_the_page_are_not_said_twice() {
        var text = "Cedar Hollow School District\nRegulation 5190-R: procedures for policy 5190\nVersion 0.3";

        assertThat(PaperWords.beyondTitle(text, "Regulation 5190-R", "Cedar Hollow School District"))
                .isEqualTo("Procedures for policy 5190");
        assertThat(PaperWords.beyondTitle("Policy 5190: Recognition", "Policy 5190: Recognition", "Cedar Hollow"))
                .isEmpty();
    }

    @Test
    void every_entry_of_a_form_has_its_own_line() {
        assertThat(PaperWords.entries("Employee: ____ Number: ____. On time: [ ] yes [ ] no Reviewer: ____"))
                .isEqualTo("Employee: ____\nNumber: ____.\nOn time: [ ] yes [ ] no\nReviewer: ____");
    }
}
