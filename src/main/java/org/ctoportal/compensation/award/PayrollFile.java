package org.ctoportal.compensation.award;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.shared.CsvSheet;
import org.ctoportal.shared.Money;

/** Approved payments as a table: an amount is never below nothing, the action says whether it is paid or taken back. */
final class PayrollFile {

    private static final List<String> HEADINGS = List.of(
            "employee_id",
            "name",
            "earnings_code",
            "action",
            "amount",
            "effective_date",
            "certification",
            "reason",
            "batch");

    /** Spreadsheets take a file for UTF-8 by it. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private PayrollFile() {}

    static byte[] of(PayrollBatchDetails batch) {
        var rows = batch.lines().stream()
                .map(line -> List.of(
                        line.number(),
                        line.name(),
                        line.clause(),
                        line.amount().amount().signum() < 0 ? "RECOVER" : "PAY",
                        new Money(line.amount().amount().abs()).amount().toPlainString(),
                        line.effective().toString(),
                        line.certification(),
                        line.reason(),
                        batch.year().text() + "-" + batch.id().value()))
                .toList();
        var table = CsvSheet.of(HEADINGS, rows);
        var file = new byte[MARK.length + table.length];
        System.arraycopy(MARK, 0, file, 0, MARK.length);
        System.arraycopy(table, 0, file, MARK.length, table.length);
        return file;
    }
}
