package org.ctoportal.interview.search.ui;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.FlowStep;
import org.ctoportal.interview.impact.GroupFlow;
import org.ctoportal.interview.impact.ImpactLine;
import org.ctoportal.interview.impact.SelectionFlow;
import org.ctoportal.interview.record.RecordTable;
import org.jspecify.annotations.Nullable;

/** The adverse-impact table as lines for a spreadsheet; groups too few to read have no numbers in it. */
final class ImpactSheet {

    private static final int RATE_PLACES = 4;

    private final RecordTable table = new RecordTable(
            "from", "to", "group", "came", "went on", "rate", "ratio to highest", "Fisher exact p", "z", "reading");

    private ImpactSheet() {}

    static byte[] of(SelectionFlow flow) {
        var sheet = new ImpactSheet();
        Stream.concat(Stream.of(flow.bottomLine()), ImpactPanel.steps(flow)).forEach(sheet::add);
        return sheet.table.bytes();
    }

    private void add(FlowStep step) {
        var lines = step.lines();
        step.highest()
                .filter(best -> !lines.isEmpty())
                .ifPresent(best -> add(step, best, "", null, null, "HIGHEST_RATE"));
        lines.forEach(line -> add(
                step,
                line.group(),
                ratio(line),
                line.fisher(),
                line.z(),
                line.reading().name()));
        step.tooFewToRead()
                .forEach(group ->
                        table.row(step.from(), step.to(), group.group(), "", "", "", "", "", "", "TOO_FEW_TO_READ"));
    }

    private void add(
            FlowStep step,
            GroupFlow group,
            String ratio,
            @Nullable BigDecimal fisher,
            @Nullable BigDecimal z,
            String reading) {
        table.row(
                step.from(),
                step.to(),
                group.group(),
                String.valueOf(group.came()),
                String.valueOf(group.wentOn()),
                group.rate().rounded(RATE_PLACES).toPlainString(),
                ratio,
                text(fisher),
                text(z),
                reading);
    }

    private static String ratio(ImpactLine line) {
        return line.ratio() == null ? "" : ImpactPanel.ratioText(line);
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
