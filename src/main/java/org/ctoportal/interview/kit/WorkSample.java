package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.InterviewQuestion.Anchor;

/**
 * An exercise every candidate does in the same way. What the panel rates it by is confidential, as anchors are.
 *
 * @param setting what the candidate is told to imagine; may be empty
 * @param facts what the candidate works from
 * @param questions the panel's own, the same for all
 */
public record WorkSample(
        String code,
        String name,
        String setting,
        List<String> facts,
        List<String> instructions,
        List<String> questions,
        List<Criterion> criteria,
        int preparationMinutes,
        int minutes)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_PREPARATION = 480;
    public static final int MOST_MINUTES = 240;

    public WorkSample {
        facts = List.copyOf(facts);
        instructions = List.copyOf(instructions);
        questions = List.copyOf(questions);
        criteria = List.copyOf(criteria);
    }

    /** What is rated, with how much it counts and what each level looks like. */
    public record Criterion(String name, BigDecimal percent, List<Anchor> levels) implements Serializable {

        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /** One of the district's own, with what the candidate is told to do. */
    public static WorkSample own(String code, String name, List<String> instructions, int preparation, int minutes) {
        return new WorkSample(code, name, "", List.of(), instructions, List.of(), List.of(), preparation, minutes);
    }

    /** Everything in it that is said to a candidate. */
    public Stream<String> said() {
        return Stream.of(Stream.of(name, setting), facts.stream(), instructions.stream(), questions.stream())
                .flatMap(part -> part)
                .filter(text -> !text.isBlank());
    }
}
