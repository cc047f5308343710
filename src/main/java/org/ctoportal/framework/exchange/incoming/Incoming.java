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
 * @param loose entries that are not in the data, because what they belong to is not in the file
 */
public record Incoming(
        @Nullable PackKind kind,
        boolean complete,
        Map<String, Object> data,
        List<ImportProblem> problems,
        List<LooseEntry> loose) {

    public Incoming {
        problems = List.copyOf(problems);
        loose = List.copyOf(loose);
    }

    public Incoming(@Nullable PackKind kind, boolean complete, Map<String, Object> data, List<ImportProblem> problems) {
        this(kind, complete, data, problems, List.of());
    }

    /** The same file with its loose entries under the areas and skills of the framework it is taken into. */
    public Incoming under(Map<String, Object> framework) {
        return loose.isEmpty() ? this : Housing.under(this, framework);
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
