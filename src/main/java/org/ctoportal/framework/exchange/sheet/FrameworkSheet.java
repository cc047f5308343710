package org.ctoportal.framework.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.Incoming;

/**
 * A framework as one sheet, one row for each area, skill and item, as CSV or XLSX. Fields a framework pack does not know
 * have no column. Clause libraries and the other packs are exchanged as YAML only.
 */
public final class FrameworkSheet {

    /** The keys of the remarks of an empty table, in their order. */
    public static final List<String> REMARKS = List.of(
            "framework.template.rows",
            "framework.template.kinds",
            "framework.template.parent",
            "framework.template.several",
            "framework.template.formula");

    private static final String NAME = "Framework";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int HEADER_WITHIN = 100;

    private FrameworkSheet() {}

    public static byte[] csv(Map<String, Object> framework) {
        return CsvTable.write(SheetWriter.rows(framework));
    }

    public static byte[] xlsx(Map<String, Object> framework) {
        return workbook(SheetWriter.rows(framework));
    }

    /**
     * A file to fill in.
     *
     * @param remarks to the person who does, one line each; lines that begin with # are skipped when the file comes back
     */
    public static byte[] csvTemplate(List<String> remarks) {
        return CsvTable.write(template(remarks));
    }

    /** A workbook to fill in, with the same remarks. */
    public static byte[] xlsxTemplate(List<String> remarks) {
        return workbook(template(remarks));
    }

    /** The table in the text of a CSV file, if it has the header of one. */
    public static Optional<Incoming> readCsv(String place, String text, Findings findings) {
        for (var separator : SEPARATORS) {
            if (isTable(text, separator)) {
                return Optional.of(CsvTable.read(place, text, separator, findings)
                        .map(table -> SheetReader.read(table, findings))
                        .orElseGet(findings::refused));
            }
        }
        return Optional.empty();
    }

    private static boolean isTable(String text, char separator) {
        return text.lines()
                .limit(HEADER_WITHIN)
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .filter(line -> SheetHeader.isHeader(
                        new Table.Row(1, List.of(line.replace("\"", "").split(String.valueOf(separator))))))
                .isPresent();
    }

    private static List<List<String>> template(List<String> remarks) {
        var rows = new ArrayList<List<String>>();
        remarks.forEach(remark -> rows.add(List.of("# " + remark)));
        rows.add(SheetWriter.usualColumns().stream().map(SheetColumn::title).toList());
        return rows;
    }

    private static byte[] workbook(List<List<String>> rows) {
        return XlsxWriter.write(List.of(table(NAME, rows)));
    }

    static Table table(String name, List<List<String>> rows) {
        var numbered = new ArrayList<Table.Row>();
        rows.forEach(cells -> numbered.add(new Table.Row(numbered.size() + 1, cells)));
        return new Table(name, numbered);
    }
}
