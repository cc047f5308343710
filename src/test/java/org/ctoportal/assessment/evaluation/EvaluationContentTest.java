package org.ctoportal.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationContentTest {

    private static final EvaluationAttachment REPORT = new EvaluationAttachment("feedback", 7, "Report, version 1", "");

    @Test
    void what_stands_beside_it_is_called_as_its_room_calls_it_now_and_goes_when_it_is_not_offered() {
        var later = new EvaluationAttachment("feedback", 7, "Report, version 2", "");
        var shared = new EvaluationAttachment("self", 3, "Self-assessment", "");
        var content = EvaluationContent.EMPTY.attach(REPORT).attach(shared);

        assertThat(content.attachedAmong(List.of(later)).attached()).containsExactly(later);
    }
}
