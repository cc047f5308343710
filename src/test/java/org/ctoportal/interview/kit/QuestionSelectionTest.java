package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

class QuestionSelectionTest {

    @Test
    void two_questions_of_a_skill_are_one_of_each_kind() {
        var questions = new QuestionSelection(
                        StarterContent.framework(), CedarHollowKit.position().subList(0, 6), 4)
                .suggested(2);

        assertThat(questions).hasSize(12);
        assertThat(QuestionMix.of(questions)).isEqualTo(new QuestionMix(6, 6));
        assertThat(questions.subList(0, 2)).extracting(KitQuestion::code).containsExactly("LV-I1", "LV-I2");
        assertThat(questions.subList(2, 4)).extracting(KitQuestion::code).containsExactly("SP-I2", "SP-I1");
    }

    @Test
    void single_questions_are_of_both_kinds_in_turn() {
        assertThat(CedarHollowKit.selection().suggested(1))
                .extracting(KitQuestion::type)
                .startsWith(Type.BEHAVIORAL, Type.SITUATIONAL, Type.BEHAVIORAL, Type.SITUATIONAL)
                .hasSize(10);
    }

    @Test
    void no_skill_gives_more_questions_than_it_has() {
        assertThat(CedarHollowKit.selection().suggested(9)).hasSize(40);
    }

    @Test
    void a_question_is_about_the_duties_of_its_skill_with_its_follow_ups() {
        var question = CedarHollowKit.selection().suggested(1).getFirst();

        assertThat(question.duties()).isEqualTo(List.of("LV-R1", "LV-R2"));
        assertThat(question.probes()).isNotEmpty();
        assertThat(question.minutes()).isEqualTo(5);
    }

    @Test
    void the_order_is_the_frameworks_whatever_that_of_the_position() {
        var reversed = new QuestionSelection(
                StarterContent.framework(), CedarHollowKit.position().reversed(), 5);

        assertThat(reversed.suggested(1)).isEqualTo(CedarHollowKit.selection().suggested(1));
    }
}
