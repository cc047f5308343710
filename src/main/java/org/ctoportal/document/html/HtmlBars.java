package org.ctoportal.document.html;

import org.ctoportal.document.BarChart;
import org.ctoportal.document.BarChart.Bar;
import org.ctoportal.document.Row;

/** Draws the numbers of a table as bars, each with its name and its number beside it. */
final class HtmlBars {

    private final Markup out;

    HtmlBars(Markup out) {
        this.out = out;
    }

    /** Hidden from who listens, since the table is told right after it. */
    void add(BarChart chart) {
        out.open("div", "class", "bars", "aria-hidden", "true");
        chart.table().rows().forEach(row -> addGroup(chart, row));
        out.close("div");
    }

    private void addGroup(BarChart chart, Row row) {
        var heading = row.cells().getFirst().words();
        out.open("table");
        out.element("caption", heading, HtmlText.directed(heading));
        out.open("tbody");
        chart.bars(row).forEach(this::addBar);
        out.close("tbody").close("table");
    }

    private void addBar(Bar bar) {
        out.open("tr").element("th", bar.label(), HtmlText.directed(bar.label(), "scope", "row"));
        out.element("td", bar.number(), "class", "number");
        out.open("td", "class", "track");
        if (bar.percent() > 0) {
            out.open("div", "class", "bar", "style", "width: " + bar.percent() + "%")
                    .close("div");
        }
        out.close("td").close("tr");
    }
}
