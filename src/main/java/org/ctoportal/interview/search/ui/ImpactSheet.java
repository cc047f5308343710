package org.ctoportal.interview.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.FlowStep;
import org.ctoportal.interview.impact.GroupFlow;
import org.ctoportal.interview.impact.ImpactLine;
import org.ctoportal.interview.impact.SelectionFlow;

/** The adverse-impact table as lines for a spreadsheet; groups too few to read have no numbers in it. */
final class ImpactSheet {

    private static final int RATE_PLACES = 4;

    private ImpactSheet() {}

    static String of(SelectionFlow flow) {
        var lines = new ArrayList<String>();
        lines.add("from,to,group,came,went on,rate,ratio to highest,Fisher exact p,z,reading");
        Stream.concat(Stream.of(flow.bottomLine()), ImpactPanel.steps(flow)).forEach(step -> {
            step.highest().filter(best -> !step.lines().isEmpty()).ifPresent(best -> lines.add(best(step, best)));
            step.lines().forEach(line -> lines.add(line(step, line)));
            step.tooFewToRead()
                    .forEach(group -> lines.add(String.join(
                            ",", step.from(), step.to(), group.group(), "", "", "", "", "", "", "TOO_FEW_TO_READ")));
        });
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String best(FlowStep step, GroupFlow best) {
        return String.join(
                ",",
                step.from(),
                step.to(),
                best.group(),
                String.valueOf(best.came()),
                String.valueOf(best.wentOn()),
                best.rate().rounded(RATE_PLACES).toPlainString(),
                "",
                "",
                "",
                "HIGHEST_RATE");
    }

    private static String line(FlowStep step, ImpactLine line) {
        return String.join(
                ",",
                List.of(
                        step.from(),
                        step.to(),
                        line.group().group(),
                        String.valueOf(line.group().came()),
                        String.valueOf(line.group().wentOn()),
                        line.group().rate().rounded(RATE_PLACES).toPlainString(),
                        ImpactPanel.ratioText(line),
                        line.fisher().toPlainString(),
                        line.z() == null ? "" : String.valueOf(line.z()),
                        line.reading().name()));
    }
}
