package org.ctoportal.interview.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.interview.kit.WorkSample.Criterion;
import org.jspecify.annotations.Nullable;

/** Reads work samples and reference questions from the pack on growth, given as plain data. */
public final class MaterialsReader {

    private MaterialsReader() {}

    /** Everything the pack offers. */
    public static Materials materials(Map<String, Object> data) {
        return new Materials(
                list(data, "work_samples").stream().map(MaterialsReader::sample).toList(),
                list(map(data.get("reference_check")), "questions").stream()
                        .map(MaterialsReader::reference)
                        .toList());
    }

    private static WorkSample sample(Map<?, ?> sample) {
        return new WorkSample(
                text(sample, "code"),
                text(sample, "name"),
                text(sample, "setting"),
                texts(sample, "facts"),
                words(sample, "instructions"),
                texts(sample, "panel_questions"),
                list(sample, "criteria").stream()
                        .map(MaterialsReader::criterion)
                        .toList(),
                number(sample, "preparation_minutes"),
                number(sample, "presentation_minutes") + number(sample, "question_minutes"));
    }

    private static Criterion criterion(Map<?, ?> criterion) {
        return new Criterion(
                text(criterion, "name"),
                new BigDecimal(text(criterion, "weight_percent")),
                anchors(criterion, "levels"));
    }

    private static ReferenceQuestion reference(Map<?, ?> question) {
        return new ReferenceQuestion(
                text(question, "code"),
                words(question, "skills"),
                text(question, "text"),
                anchors(question, "anchors"));
    }

    private static List<Anchor> anchors(Map<?, ?> values, String name) {
        return list(values, name).stream()
                .map(anchor -> new Anchor(number(anchor, "level"), text(anchor, "text")))
                .toList();
    }

    private static List<String> texts(Map<?, ?> values, String name) {
        return list(values, name).stream().map(one -> text(one, "text")).toList();
    }

    private static List<String> words(Map<?, ?> values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static int number(Map<?, ?> values, String name) {
        return new BigDecimal(text(values, name)).intValueExact();
    }

    private static String text(Map<?, ?> values, String name) {
        return String.valueOf(values.get(name));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Map<?, ?>> list(Map<?, ?> values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(MaterialsReader::map).toList()
                : List.of();
    }
}
