package org.ctoportal.framework.edition;

import java.util.List;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.plan.PlannedEntry;

/**
 * What taking a file into the district's edition would do. Nothing has been done yet.
 *
 * @param target what it would be taken into, in words
 * @param entries of the file and of the edition; none when the file was not understood
 */
public record ImportPreview(Incoming file, String target, List<PlannedEntry> entries, List<ImportProblem> problems) {

    public ImportPreview {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
