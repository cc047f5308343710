package org.ctoportal.framework.crosswalk;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.incoming.ImportProblem;

/**
 * What a file would do to a crosswalk.
 *
 * @param added associations that are new
 * @param changed as the file says them, where the two are connected otherwise now
 * @param same how many are there already
 * @param problems with an error among them nothing of the file is taken in
 */
public record CrosswalkPreview(
        List<Association> added, List<Association> changed, int same, List<ImportProblem> problems) {

    public CrosswalkPreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    public boolean isRefused() {
        return problems.stream().anyMatch(ImportProblem::isError);
    }

    /** All that would be taken over. */
    public List<Association> wanted() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }
}
