package org.ctoportal.rules.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionLinterTest {

    private final QuestionLinter linter = StarterLinter.linter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOW OLD ARE YOU?",
                "how\u00a0old   are\nyou",
                "How old are y\u00adou?",
                "How o\u200bld are you?",
                "\uff28\uff4f\uff57 old are you?",
                "Thank you. And how old are you?"
            })
    void the_way_it_is_typed_hides_nothing(String typed) {
        assertThat(linter.check(typed).verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void curly_apostrophes_are_apostrophes() {
        assertThat(linter.check("What’s your date of birth?").hits())
                .isEqualTo(linter.check("What's your date of birth?").hits())
                .isNotEmpty();
    }

    @Test
    void every_topic_is_told_with_the_words_that_touch_it() {
        var hits =
                linter.check("How old are you, and which church do you attend?").hits();

        assertThat(hits).extracting(hit -> hit.topic().code()).contains("LQ-AGE", "LQ-RELIGION");
        assertThat(hits.getFirst().words()).isEqualToIgnoringCase("how old are you");
        assertThat(hits.getFirst().pattern()).isEqualTo("LQ-AGE-P01");
    }

    @Test
    void the_gravest_topic_decides() {
        var warned = linter.check("Tell me about yourself.");

        assertThat(warned.verdict()).isEqualTo(Verdict.WARN);
        assertThat(linter.check("Tell me about yourself. How old are you?").verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void an_empty_text_says_nothing() {
        assertThat(linter.check("").hits()).isEmpty();
    }

    @Test
    void a_text_longer_than_any_question_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> linter.check("a".repeat(QuestionLinter.LONGEST + 1)));
    }

    @Asvs(8)
    @Corpus("E15")
    @ParameterizedTest
    @ValueSource(
            strings = {"you ", "how many years do you ", "are you a ", "your ", "a b c ", "when did you your you "})
    void the_longest_text_is_read_at_once_whatever_it_repeats(String part) {
        var text = part.repeat(QuestionLinter.LONGEST / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> linter.check(text));
    }
}
