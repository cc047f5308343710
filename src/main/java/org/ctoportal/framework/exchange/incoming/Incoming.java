package org.ctoportal.framework.exchange.incoming;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;
import org.jspecify.annotations.Nullable;

/**
 * What a file says. The data may be incomplete, as drafts are, and comes with whatever is wrong with it.
 *
 * @param kind of pack; none when the file was not understood
 * @param complete whether the format can say everything, so that a field the file does not have is a field to be emptied
 * @param data as the parts of a pack; empty when the file was not understood
 */
public record Incoming(
        @Nullable PackKind kind, boolean complete, Map<String, Object> data, List<ImportProblem> problems) {

    public Incoming {
        problems = List.copyOf(problems);
    }

    /** A file of which nothing can be used. */
    public static Incoming refused(List<ImportProblem> problems) {
        return new Incoming(null, false, Map.of(), problems);
    }

    /** Whether the file was understood, though single entries may be in error. */
    public boolean isUnderstood() {
        return kind != null;
    }

    public Stream<ImportProblem> errors() {
        return problems.stream().filter(ImportProblem::isError);
    }

    public Stream<ImportProblem> notes() {
        return problems.stream().filter(problem -> !problem.isError());
    }
}
