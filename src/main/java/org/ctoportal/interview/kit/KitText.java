package org.ctoportal.interview.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kit in the one text its seal is made of. Never changes its form: seals are kept for years. */
final class KitText {

    private KitText() {}

    static String of(Kit kit) {
        var head = Stream.of(
                "kit/1",
                String.valueOf(kit.openingMinutes()),
                String.valueOf(kit.closingMinutes()),
                kit.basis().name(),
                kit.reason());
        return Stream.concat(head, kit.questions().stream().flatMap(question -> fields(question, kit.weights())))
                .map(KitText::measured)
                .collect(Collectors.joining());
    }

    private static Stream<String> fields(KitQuestion question, QuestionWeights weights) {
        return Stream.of(
                        Stream.of(
                                question.code(),
                                question.skill(),
                                question.type().name(),
                                question.text(),
                                String.valueOf(question.minutes()),
                                weights.of(question.code()).text()),
                        listed(question.probes()),
                        listed(question.duties()))
                .flatMap(part -> part);
    }

    private static Stream<String> listed(List<String> values) {
        return Stream.concat(Stream.of(String.valueOf(values.size())), values.stream());
    }

    /** With its length in front, no value can pass for two. */
    static String measured(String value) {
        return value.length() + ":" + value + "\n";
    }
}
