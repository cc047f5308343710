package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.rules.linter.LinterResult;
import org.ctoportal.rules.linter.QuestionLinter;
import org.ctoportal.rules.linter.Verdict;

/** What the linter says of everything a kit asks: questions and follow-ups. Only what it stops at is listed. */
public record KitLint(List<Remark> remarks) implements Serializable {

    public KitLint {
        remarks = List.copyOf(remarks);
    }

    /** One text of a question with what it touches. */
    public record Remark(String question, String text, LinterResult result) implements Serializable {}

    public static KitLint of(Kit kit, QuestionLinter linter) {
        return new KitLint(kit.questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(question.text()), question.probes().stream())
                        .map(text -> new Remark(question.code(), text, linter.check(text))))
                .filter(remark -> remark.result().verdict() != Verdict.OK)
                .toList());
    }

    public int blocked() {
        return (int) remarks.stream().filter(remark -> remark.result().blocks()).count();
    }
}
