package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.rules.linter.LinterResult;
import org.ctoportal.rules.linter.QuestionLinter;
import org.ctoportal.rules.linter.Verdict;

/** What the linter says of every word of a kit, questions first of all. Only what it stops at is listed. */
public record KitLint(List<Remark> remarks) implements Serializable {

    public KitLint {
        remarks = List.copyOf(remarks);
    }

    /** One text of a question with what it touches. */
    public record Remark(String question, String text, LinterResult result) implements Serializable {}

    public static KitLint of(Kit kit, QuestionLinter linter) {
        return of(kit.questions().stream()
                .flatMap(question -> remarks(
                        question.code(),
                        Stream.concat(Stream.of(question.text()), question.probes().stream()),
                        linter)));
    }

    /** The place of what is found in a kit's title. */
    public static final String TITLE = "TITLE";

    /** The place of what is found in the reason for the weights. */
    public static final String REASON = "REASON";

    /** Of everything typed: what is said to candidates and references, and what only the panel reads. */
    public static KitLint of(String title, KitContent content, QuestionLinter linter) {
        var materials = content.materials();
        var exercises =
                materials.workSamples().stream().flatMap(sample -> remarks(sample.code(), sample.said(), linter));
        var references = materials.references().stream()
                .flatMap(question -> remarks(
                        question.code(), Stream.concat(Stream.of(question.text()), texts(question.anchors())), linter));
        var anchors = content.anchors().entrySet().stream()
                .flatMap(question -> remarks(question.getKey(), texts(question.getValue()), linter));
        var around = Stream.concat(
                remarks(TITLE, Stream.of(title), linter),
                remarks(REASON, Stream.of(content.kit().reason()), linter));
        return of(Stream.of(around, of(content.kit(), linter).remarks().stream(), anchors, exercises, references)
                .flatMap(part -> part));
    }

    private static Stream<String> texts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::text);
    }

    private static Stream<Remark> remarks(String code, Stream<String> texts, QuestionLinter linter) {
        return texts.map(text -> new Remark(code, text, linter.check(text)));
    }

    private static KitLint of(Stream<Remark> remarks) {
        return new KitLint(remarks.filter(remark -> remark.result().verdict() != Verdict.OK)
                .toList());
    }

    public List<Remark> about(String code) {
        return remarks.stream().filter(remark -> remark.question().equals(code)).toList();
    }

    public int blocked() {
        return (int) remarks.stream().filter(remark -> remark.result().blocks()).count();
    }
}
