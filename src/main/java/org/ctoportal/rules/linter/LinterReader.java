package org.ctoportal.rules.linter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.rules.linter.LinterTopic.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the linter in the form of its pack: plain data with texts, lists and maps. */
public final class LinterReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private LinterReader() {}

    public static QuestionLinter linter(Map<String, Object> data) {
        return new QuestionLinter(list(data, "topics").stream()
                .sorted(Comparator.comparing(topic -> Integer.parseInt(text(topic, "order"))))
                .map(LinterReader::topic)
                .toList());
    }

    private static LinterTopic topic(Map<?, ?> topic) {
        return new LinterTopic(
                text(topic, "code"),
                text(topic, "label"),
                Verdict.valueOf(text(topic, "severity")),
                text(topic, "explanation"),
                wordings(topic, "patterns"),
                wordings(topic, "allowed_contexts"),
                list(topic, "allowed_alternatives").stream()
                        .map(one -> text(one, "text"))
                        .toList(),
                text(topic, "source"),
                text(topic, "as_of"));
    }

    private static List<Wording> wordings(Map<?, ?> topic, String name) {
        return list(topic, name).stream()
                .map(one -> new Wording(text(one, "code"), Pattern.compile(text(one, "regex"), FLAGS)))
                .toList();
    }

    private static String text(Map<?, ?> values, String name) {
        return String.valueOf(values.get(name));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Map<?, ?>> list(Map<?, ?> values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(LinterReader::map).toList()
                : List.of();
    }
}
