package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.rules.book.StarterRules;
import org.ctoportal.rules.linter.StarterLinter;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped rules say of a kit: scenario S3, points 3 and 5, and rules. */
class KitRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void the_kit_of_the_scenario_is_right() {
        assertThat(findings(CedarHollowKit.kit(), KitStatus.DRAFT, false)).isEmpty();
    }

    @Test
    void weights_that_do_not_add_up_are_an_error_until_they_are_normalized() {
        var kit = CedarHollowKit.kit().without("DM-I4");

        assertThat(findings(kit, KitStatus.DRAFT, false)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("Question weights sum to 93, not 100.");
        });
        assertThat(findings(kit.normalized(), KitStatus.DRAFT, false)).isEmpty();
    }

    @Test
    void a_question_on_a_prohibited_topic_blocks_approval() {
        var kit = with(CedarHollowKit.kit(), own("How old are you?", List.of("Which church do you attend?"), "DM-R1"));

        assertThat(KitLint.of(kit, StarterLinter.linter()).blocked()).isEqualTo(2);
        assertThat(findings(kit, KitStatus.DRAFT, false)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KIT-LINT-BLOCK");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        });
    }

    @Test
    void a_vague_question_is_remarked_and_blocks_nothing() {
        var lint = KitLint.of(
                with(CedarHollowKit.kit(), own("Tell me about yourself.", List.of(), "DM-R1")), StarterLinter.linter());

        assertThat(lint.remarks())
                .singleElement()
                .extracting(KitLint.Remark::question)
                .isEqualTo("DM-I4");
        assertThat(lint.blocked()).isZero();
    }

    @Test
    void a_question_about_no_duty_of_the_position_is_an_error() {
        var kit = with(CedarHollowKit.kit(), own("What did you change?", List.of(), "DM-R9"));

        assertThat(findings(kit, KitStatus.DRAFT, false))
                .extracting(Finding::code)
                .containsExactly("KIT-UNMAPPED");
    }

    @Test
    void weights_of_ones_own_want_a_reason() {
        var kit = CedarHollowKit.kit();
        var own = new Kit(kit.questions(), kit.weights(), WeightBasis.OWN, "", 5, 5);

        assertThat(findings(own, KitStatus.DRAFT, false))
                .extracting(Finding::code)
                .containsExactly("KIT-WEIGHT-REASON");
        assertThat(WeightBasis.OWN.needsReason()).isTrue();
        assertThat(WeightBasis.EQUAL.needsReason()).isFalse();
    }

    @Test
    void nothing_changes_once_the_first_interview_has_started() {
        var kit = CedarHollowKit.kit();

        assertThat(findings(kit, KitStatus.IN_USE, true))
                .extracting(Finding::code)
                .containsExactly("KIT-FROZEN");
        assertThat(findings(kit, KitStatus.IN_USE, false)).isEmpty();
        assertThat(findings(kit, KitStatus.FROZEN, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, '', true",
        "APPROVED, '', false",
        "APPROVED, A flawed question, true",
        "FROZEN, ' ', false",
        "FROZEN, A flawed question, true",
        "IN_USE, A flawed question, false",
        "CLOSED, A flawed question, false"
    })
    void a_later_change_needs_a_reason_and_after_the_start_there_is_none(
            KitStatus status, String reason, boolean allowed) {
        assertThat(status.mayChange(reason)).isEqualTo(allowed);
    }

    @Asvs(18)
    @ParameterizedTest
    @CsvSource({
        "DRAFT, APPROVED, false",
        "DRAFT, IN_REVIEW, true",
        "IN_REVIEW, APPROVED, true",
        "IN_REVIEW, DRAFT, true",
        "IN_REVIEW, FROZEN, false",
        "DRAFT, FROZEN, false",
        "APPROVED, FROZEN, true",
        "APPROVED, DRAFT, true",
        "FROZEN, IN_USE, true",
        "FROZEN, DRAFT, true",
        "IN_USE, CLOSED, true",
        "IN_USE, DRAFT, false",
        "IN_USE, FROZEN, false"
    })
    void a_kit_goes_step_by_step(KitStatus from, KitStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Asvs(18)
    @ParameterizedTest
    @EnumSource(KitStatus.class)
    void a_closed_kit_stays_closed(KitStatus next) {
        assertThat(KitStatus.CLOSED.canBecome(next)).isFalse();
    }

    private static List<Finding> findings(Kit kit, KitStatus status, boolean changed) {
        var book = StarterRules.book();
        var facts = KitFacts.of(
                kit,
                Coverage.of(StarterContent.framework(), CedarHollowKit.position(), kit.questions()),
                KitLint.of(kit, StarterLinter.linter()).blocked(),
                status,
                changed);
        return book.check(Scope.of("INTERVIEW_INSTRUCTIONS", "INTERVIEW_KIT"), DAY, book.facts(facts))
                .findings();
    }

    /** The kit with another question in place of its last one. */
    private static Kit with(Kit kit, KitQuestion last) {
        var questions = new ArrayList<>(kit.questions().subList(0, 9));
        questions.add(last);
        return new Kit(questions, kit.weights(), kit.basis(), kit.reason(), 5, 5);
    }

    private static KitQuestion own(String text, List<String> probes, String duty) {
        return new KitQuestion("DM-I4", "DM", Type.BEHAVIORAL, text, probes, 5, List.of(duty));
    }
}
