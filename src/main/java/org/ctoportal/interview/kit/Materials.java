package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What belongs to a kit beside the interview itself: exercises, and questions for references. */
public record Materials(List<WorkSample> workSamples, List<ReferenceQuestion> references) implements Serializable {

    public static final Materials NONE = new Materials(List.of(), List.of());

    public Materials {
        workSamples = List.copyOf(workSamples);
        references = List.copyOf(references);
    }

    /** With the exercise, in the place of one with its code. */
    public Materials with(WorkSample sample) {
        return new Materials(with(workSamples, sample, WorkSample::code), references);
    }

    /** With the question, in the place of one with its code. */
    public Materials with(ReferenceQuestion question) {
        return new Materials(workSamples, with(references, question, ReferenceQuestion::code));
    }

    private static <T> List<T> with(List<T> all, T added, Function<T, String> code) {
        var named = code.apply(added);
        return all.stream().map(code).anyMatch(named::equals)
                ? all.stream()
                        .map(one -> code.apply(one).equals(named) ? added : one)
                        .toList()
                : Stream.concat(all.stream(), Stream.of(added)).toList();
    }

    public Materials without(String code) {
        return new Materials(
                left(workSamples, sample -> sample.code().equals(code)),
                left(references, question -> question.code().equals(code)));
    }

    public boolean has(String code) {
        return codes().anyMatch(code::equals);
    }

    Stream<String> codes() {
        return Stream.concat(
                workSamples.stream().map(WorkSample::code), references.stream().map(ReferenceQuestion::code));
    }

    private static <T> List<T> left(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
