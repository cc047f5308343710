package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.jobdescription.DraftJobDescription.Field;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswersTest {

    @Test
    void they_come_back_letter_by_letter() {
        var typed = new TypedAnswers(
                " " + NastyTexts.class.getSimpleName() + " 😀 שלום </script>",
                "",
                "",
                "1.2.3",
                "$ 1,000.00",
                List.of(new DirectReport(null, "", true), new DirectReport(0, "x", false)),
                CetlStance.NONE);

        assertThat(TypedAnswers.ofJson(typed.json())).isEqualTo(typed);
    }

    @Test
    void a_part_that_an_older_one_lacks_is_the_usual_one_and_a_part_nobody_knows_any_more_is_left() {
        var typed = TypedAnswers.ofJson("{\"title\":\"\",\"gone\":1,\"reports\":[{\"position\":\"aide\"}]}");

        assertThat(typed)
                .isEqualTo(new TypedAnswers(
                        "",
                        "Superintendent",
                        "260",
                        "",
                        "",
                        List.of(new DirectReport(null, "aide", false)),
                        CetlStance.PREFERRED));
    }

    @Test
    void answers_of_a_document_mean_the_same_again() {
        assertThat(TypedAnswers.of(CedarHollow.answers()).answers()).isEqualTo(CedarHollow.answers());
    }

    @Corpus("E5")
    @ParameterizedTest
    @CsvSource({
        "112500, 112500",
        "' $112,500.50 ', 112500.50",
        "-5, -5",
        "1.234, 1.234",
        "'112500,50',",
        "1.2.3,",
        "twelve,",
        "'',",
        "1e9,"
    })
    void an_amount_is_read_as_it_was_meant_or_not_at_all(String text, BigDecimal amount) {
        var typed = new TypedAnswers("", "", "", text, "", List.of(), CetlStance.NONE);

        assertThat(typed.answers().salaryMin()).isEqualTo(amount);
    }

    @Corpus("E5")
    @ParameterizedTest
    @CsvSource({"240, 240", "-5, -5", "'',", "12.5,", "99999999999,"})
    void days_are_a_whole_number_or_none(String text, Integer days) {
        var typed = new TypedAnswers("", "", text, "", "", List.of(), CetlStance.NONE);

        assertThat(typed.answers().contractDays()).isEqualTo(days);
    }

    @Corpus("E4")
    @Test
    void what_is_too_long_is_kept_up_to_a_point() {
        var fits = "x".repeat(TypedAnswers.LONGEST_KEPT);
        var aide = List.of(new DirectReport(1, fits, false));

        assertThat(new TypedAnswers(fits, fits, "", fits, fits, aide, CetlStance.NONE).tooLong())
                .isEmpty();
        assertThat(new TypedAnswers(fits + "x", fits, "", fits, fits, aide, CetlStance.NONE).tooLong())
                .isEqualTo(Map.of(Field.TITLE, "long"));
    }

    @Test
    void more_positions_than_a_description_may_have_are_not_kept() {
        var many = java.util.Collections.nCopies(61, new DirectReport(1, "aide", false));

        assertThat(new TypedAnswers("", "", "", "", "", many, CetlStance.NONE).tooLong())
                .isEqualTo(Map.of(Field.REPORTS, "reports"));
    }
}
