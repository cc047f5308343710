package org.ctoportal.framework.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ctoportal.framework.exchange.incoming.ImportProblem;

/** What is wrong with a file, as a table to work through. */
public final class ErrorFile {

    private static final List<String> COLUMNS = List.of("place", "row", "column", "code", "reason");

    private ErrorFile() {}

    /**
     * The table as CSV.
     *
     * @param words says a problem in the language of the person who asked
     */
    public static byte[] csv(List<ImportProblem> problems, Function<ImportProblem, String> words) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var problem : problems) {
            rows.add(List.of(
                    problem.place(),
                    problem.row() == 0 ? "" : String.valueOf(problem.row()),
                    problem.column(),
                    problem.code(),
                    words.apply(problem)));
        }
        return CsvTable.write(rows);
    }
}
