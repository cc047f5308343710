package org.ctoportal.salary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import org.ctoportal.salary.calculation.Figure;
import org.ctoportal.salary.calculation.SalaryTable;

/** The amounts by step and lane, with how each of them comes about below it. */
class ScheduleTable extends Composite<Div> {

    ScheduleTable() {
        getContent().addClassName("salary-table");
        // A wide table scrolls by itself; without this it could not be scrolled with the keyboard.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("salary.table"));
    }

    void show(SalaryTable table) {
        var lanes = table.terms().lanes();
        var head = new NativeTableRow(head(getTranslation("salary.table.step"), "col"));
        lanes.forEach(lane ->
                head.add(head(lane.name().isEmpty() ? getTranslation("salary.table.salary") : lane.name(), "col")));
        var body = new NativeTableBody();
        IntStream.rangeClosed(1, table.steps()).forEach(step -> {
            var row = new NativeTableRow(head(String.valueOf(step), "row"));
            IntStream.rangeClosed(1, lanes.size()).forEach(lane -> row.add(cell(table.at(step, lane))));
            body.add(row);
        });
        var shown = new NativeTable(new NativeTableHeader(head), body);
        getContent().removeAll();
        getContent().add(shown);
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component cell(Figure figure) {
        var amount = new Span(figure.amount().text());
        amount.addClassName("salary-amount");
        var cell = new NativeTableCell(amount);
        if (!figure.working().isEmpty()) {
            var way = new Span(figure.working());
            way.addClassName("salary-working");
            cell.add(way);
        }
        return cell;
    }
}
