package org.ctoportal.framework.exchange.sheet;

import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;

/** Reads an XLSX workbook: the one-sheet table, on whichever sheet it stands, or the three sheets of OpenSALT. */
public final class Workbook {

    private Workbook() {}

    public static Incoming read(String place, byte[] bytes, Findings findings) {
        var tables = XlsxTables.read(place, bytes, findings);
        if (tables.isEmpty()) {
            return findings.refused();
        }
        if (tables.stream().anyMatch(SaltSheets::isItems)) {
            return SaltReader.read(place, tables, findings);
        }
        return tables.stream()
                .filter(table -> !table.content().isEmpty()
                        && SheetHeader.isHeader(table.content().getFirst()))
                .findFirst()
                .map(table -> SheetReader.read(table, findings))
                .orElseGet(() -> {
                    findings.add(place, ImportReason.NO_FRAMEWORK_TABLE, place);
                    return findings.refused();
                });
    }
}
