package org.ctoportal.rules.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.PackKind;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the shipped linter says of every sentence the pack brings to test it, and of every question that is shipped. */
class StarterLinterTest {

    private static final Map<String, Object> PACK = StarterContent.data(PackKind.LINTER);

    private final QuestionLinter linter = StarterLinter.linter();

    @TestFactory
    Stream<DynamicTest> every_sentence_of_the_pack_comes_out_as_it_says() {
        return Stream.concat(
                        list(PACK, "general_tests").stream(),
                        list(PACK, "topics").stream().flatMap(topic -> list(topic, "tests").stream()))
                .map(one -> DynamicTest.dynamicTest(one.get("code") + " " + one.get("text"), () -> {
                    var result = linter.check((String) one.get("text"));

                    assertThat(result.verdict()).hasToString((String) one.get("expect"));
                    if (one.get("topic") instanceof String topic) {
                        assertThat(result.hits())
                                .extracting(hit -> hit.topic().code())
                                .contains(topic);
                    }
                }));
    }

    /** Scenario S3.4: twelve typed questions, with the topic by its name. */
    @TestFactory
    Stream<DynamicTest> every_sentence_of_the_scenario_comes_out_with_its_topic() {
        return list(PACK, "acceptance_tests").stream()
                .map(one -> DynamicTest.dynamicTest((String) one.get("text"), () -> {
                    var result = linter.check((String) one.get("text"));

                    assertThat(result.verdict()).hasToString((String) one.get("expect"));
                    if (one.get("label") == null) {
                        assertThat(result.hits()).isEmpty();
                    } else {
                        assertThat(result.hits())
                                .first()
                                .extracting(hit -> hit.topic().label())
                                .isEqualTo(one.get("label"));
                    }
                }));
    }

    @Test
    void the_pack_is_read_whole() {
        assertThat(linter.topics()).hasSize(16);
        assertThat(linter.topics())
                .filteredOn(topic -> topic.severity() == Verdict.BLOCK)
                .hasSize(13);
        assertThat(linter.topics().stream()
                        .mapToInt(topic -> topic.patterns().size())
                        .sum())
                .isEqualTo(286);
        assertThat(list(PACK, "acceptance_tests")).hasSize(12);
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_interview_question_and_follow_up_passes() {
        return StarterContent.framework().skills().stream()
                .flatMap(skill -> skill.interviewQuestions().stream())
                .flatMap(question -> Stream.concat(Stream.of(question.text()), question.probes().stream())
                        .map(text -> passes(question, text)));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_alternative_and_reference_question_passes() {
        var growth = StarterContent.data(PackKind.GROWTH);
        var references = (Map<?, ?>) growth.get("reference_check");
        return Stream.concat(
                        linter.topics().stream().flatMap(topic -> topic.alternatives().stream()),
                        list(references, "questions").stream().map(one -> (String) one.get("text")))
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(linter.check(text).verdict()).isEqualTo(Verdict.OK)));
    }

    private DynamicTest passes(InterviewQuestion question, String text) {
        return DynamicTest.dynamicTest(
                question.code() + " " + text,
                () -> assertThat(linter.check(text).verdict()).isEqualTo(Verdict.OK));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<?, ?> values, String name) {
        return (List<Map<String, Object>>) values.get(name);
    }
}
