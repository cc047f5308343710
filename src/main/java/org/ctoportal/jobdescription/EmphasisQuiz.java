package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The either-or questions that weigh the skills of a position, as the assessment pack has them.
 *
 * @param version of the pack
 * @param explanation how answers become shares and duties, in words
 */
public record EmphasisQuiz(
        String name,
        String version,
        int minutes,
        String instructions,
        String explanation,
        String source,
        String asOf,
        List<Question> questions)
        implements Serializable {

    public EmphasisQuiz {
        questions = List.copyOf(questions);
    }

    /** One question with its sides. */
    public record Question(String code, String text, List<Side> sides) implements Serializable {}

    /**
     * One side of a question.
     *
     * @param describes what a leader does for whom this matters more
     * @param points what it adds, by skill
     */
    public record Side(String code, String text, String describes, Map<String, Integer> points)
            implements Serializable {}

    /** The quiz of the pack's data; none where the version has none. */
    static Optional<EmphasisQuiz> of(String version, Map<String, Object> pack) {
        return maps(pack.get("emphasis")).findFirst().map(quiz -> of(version, quiz, text(quiz, "name")));
    }

    private static EmphasisQuiz of(String version, Map<?, ?> quiz, String name) {
        return new EmphasisQuiz(
                name,
                version,
                whole(quiz.get("minutes")),
                text(quiz, "instructions"),
                text(quiz, "explanation"),
                text(quiz, "source"),
                text(quiz, "as_of"),
                maps(quiz.get("either_or")).map(EmphasisQuiz::question).toList());
    }

    private static Question question(Map<?, ?> question) {
        return new Question(
                text(question, "code"),
                text(question, "text"),
                maps(question.get("sides")).map(EmphasisQuiz::side).toList());
    }

    private static Side side(Map<?, ?> side) {
        var points = new LinkedHashMap<String, Integer>();
        maps(side.get("points")).forEach(one -> points.put(text(one, "skill"), whole(one.get("points"))));
        return new Side(text(side, "code"), text(side, "text"), text(side, "describes"), points);
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one)
                : Stream.of();
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }

    private static int whole(@Nullable Object number) {
        return new BigDecimal(String.valueOf(number)).intValueExact();
    }
}
