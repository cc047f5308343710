package org.ctoportal.compensation.cost;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.shared.CsvSheet;

/** A cost model as a table: the policy, a row for each component of each year, then a row for each assumption. */
final class CostSheet {

    private static final List<String> HEADINGS =
            List.of("kind", "year", "name", "amount", "calculation_or_source", "author", "as_of");

    private CostSheet() {}

    static byte[] of(CostModelDetails details) {
        var model = details.model();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("policy", "", details.policyTitle(), "", "", "", ""));
        for (var year : model.years()) {
            var number = String.valueOf(year.year());
            for (var line : year.lines()) {
                rows.add(List.of(
                        "component",
                        number,
                        CostPaper.name(line.component()),
                        line.amount().amount().toPlainString(),
                        line.working(),
                        "",
                        ""));
            }
            rows.add(List.of("total", number, "Total", year.total().amount().toPlainString(), "", "", ""));
        }
        for (var one : model.assumptions().list()) {
            rows.add(List.of(
                    "assumption",
                    "",
                    CostPaper.name(one.kind()),
                    one.value().toPlainString(),
                    one.source(),
                    one.author(),
                    one.asOf().toString()));
        }
        return CsvSheet.of(HEADINGS, rows);
    }
}
