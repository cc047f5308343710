package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.shared.Fraction;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

/** Scenario S3, points 1, 3 and 6. */
class KitTest {

    private final Kit kit = CedarHollowKit.kit();

    @Test
    void ten_questions_of_five_minutes_with_opening_and_closing_take_an_hour() {
        assertThat(kit.time()).isEqualTo(new KitTime(5, 50, 5));
        assertThat(kit.time().total()).isEqualTo(60);
        assertThat(kit.time().isLong()).isFalse();
        assertThat(new KitTime(5, 51, 5).isLong()).isTrue();
    }

    @Test
    void weights_sum_to_a_hundred() {
        assertThat(kit.weights().addUp()).isTrue();
        assertThat(kit.weights().percentSum()).isEqualByComparingTo("100");
    }

    @Test
    void three_questions_are_about_the_past_and_seven_about_situations() {
        assertThat(kit.mix()).isEqualTo(new QuestionMix(3, 7));
        assertThat(kit.questions())
                .filteredOn(question -> question.type() == Type.BEHAVIORAL)
                .extracting(KitQuestion::code)
                .containsExactly("LV-I1", "TB-I3", "SF-I1");
    }

    @Test
    void without_a_question_the_weights_sum_to_ninety_three() {
        var rest = kit.without("DM-I4");

        assertThat(rest.weights().addUp()).isFalse();
        assertThat(rest.weights().percentSum()).isEqualByComparingTo("93");
    }

    @Test
    void normalized_weights_are_exact_and_only_look_like_more_than_a_hundred() {
        var weights = kit.without("DM-I4").normalized().weights();

        assertThat(weights.of("LV-I1")).isEqualTo(Fraction.of(15, 93));
        assertThat(weights.shares().keySet().stream().map(weights::shown).map(BigDecimal::toPlainString))
                .containsExactly("16.13", "16.13", "10.75", "12.90", "9.68", "9.68", "9.68", "7.53", "7.53");
        assertThat(weights.shares().keySet().stream().map(weights::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100.01");
        assertThat(weights.sum()).isEqualTo(Fraction.ONE);
        assertThat(weights.addUp()).isTrue();
    }

    @Test
    void equal_weights_of_seven_questions_are_exactly_one() {
        var weights = QuestionWeights.equal(CedarHollowKit.CODES.subList(0, 7));

        assertThat(weights.addUp()).isTrue();
        assertThat(weights.areEqual()).isTrue();
        assertThat(weights.shown("LV-I1")).isEqualByComparingTo("14.29");
    }

    @Test
    void two_questions_of_a_skill_share_its_weight() {
        var weights = CedarHollowKit.kit("LV-I1", "LV-I2", "SP-I1").weights();

        assertThat(weights.shown("LV-I1")).isEqualByComparingTo("7.5");
        assertThat(weights.shown("SP-I1")).isEqualByComparingTo("15");
        assertThat(weights.areEqual()).isFalse();
    }

    @Test
    void typed_weights_are_taken_as_they_are() {
        var weights = QuestionWeights.percents(Map.of("A", new BigDecimal("33.33"), "B", new BigDecimal("66.66")));

        assertThat(weights.percentSum()).isEqualByComparingTo("99.99");
        assertThat(weights.addUp()).isFalse();
        assertThat(weights.normalized().of("A")).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void a_weight_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionWeights.percents(Map.of("A", new BigDecimal("-1"))));
    }

    @Test
    void a_question_stands_in_a_kit_once() {
        var twice = List.of(kit.questions().getFirst(), kit.questions().getFirst());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kit(twice, QuestionWeights.equal(List.of("LV-I1")), WeightBasis.EQUAL, "", 5, 5));
    }

    @Test
    void weights_are_of_the_questions_and_of_nothing_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Kit(kit.questions(), QuestionWeights.equal(List.of("LV-I1")), WeightBasis.EQUAL, "", 5, 5));
    }

    @Test
    void the_same_kit_has_the_same_seal_and_one_letter_makes_another() {
        var first = kit.questions().getFirst();
        var reworded = new KitQuestion(
                first.code(), first.skill(), first.type(), first.text() + " ", first.probes(), 5, first.duties());
        var others = new ArrayList<>(kit.questions());
        others.set(0, reworded);

        assertThat(CedarHollowKit.kit().seal()).isEqualTo(kit.seal()).matches("[0-9a-f]{64}");
        assertThat(new Kit(others, kit.weights(), kit.basis(), kit.reason(), 5, 5).seal())
                .isNotEqualTo(kit.seal());
        assertThat(kit.without("DM-I4").normalized().seal())
                .isNotEqualTo(kit.without("DM-I4").seal());
    }

    /** Seals are kept with the records of a search, for years. */
    @Test
    void the_seal_of_a_kit_is_the_same_in_every_version_of_the_portal() {
        var question = new KitQuestion(
                "OWN-1", "LV", Type.BEHAVIORAL, "What did you change?", List.of("Why?"), 5, List.of("LV-R1"));
        var small = new Kit(List.of(question), QuestionWeights.equal(List.of("OWN-1")), WeightBasis.EQUAL, "", 5, 5);

        assertThat(small.seal()).isEqualTo("73b1b955083a7a83eaf1fe6cbeea8cd2954466f50bc7a2696a0af9ee7ff9bb27");
    }

    @Test
    void a_candidate_gets_questions_only_when_they_are_shared_in_advance() {
        assertThat(CandidateSheet.of(kit, false).questions()).isEmpty();
        assertThat(CandidateSheet.of(kit, true).questions())
                .hasSize(10)
                .first()
                .isEqualTo(kit.questions().getFirst().text());
    }

    @Test
    void no_anchor_and_no_follow_up_is_on_a_candidates_sheet() {
        var sheet = CandidateSheet.of(kit, true).toString();

        assertThat(anchors())
                .hasSizeGreaterThan(100)
                .allSatisfy(anchor -> assertThat(sheet).doesNotContain(anchor));
        assertThat(kit.questions())
                .flatExtracting(KitQuestion::probes)
                .isNotEmpty()
                .allSatisfy(probe -> assertThat(sheet).doesNotContain(probe));
    }

    private static List<String> anchors() {
        return StarterContent.framework().skills().stream()
                .flatMap(skill -> skill.interviewQuestions().stream())
                .flatMap(question -> question.anchors().stream())
                .map(InterviewQuestion.Anchor::text)
                .toList();
    }

    @Test
    void questions_of_skills_nobody_asks_about_are_refused() {
        var selection =
                new QuestionSelection(StarterContent.framework(), List.of(new SkillDuties("LV", List.of("LV-R1"))), 5);

        assertThatIllegalArgumentException().isThrownBy(() -> selection.of(Set.of("LV-I1", "SP-I1")));
    }
}
