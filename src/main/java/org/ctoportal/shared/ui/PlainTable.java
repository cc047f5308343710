package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table of numbers; a narrow screen shows each row as a list with the headings in front. */
public class PlainTable extends Composite<Div> {

    private final List<String> headings;
    private final NativeTableBody rows = new NativeTableBody();

    public PlainTable(String name, List<String> headings) {
        this.headings = headings;
        var head = new NativeTableRow();
        headings.forEach(heading -> {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var table = new NativeTable(new NativeTableHeader(head), rows);
        table.getElement().setAttribute("aria-label", name);
        getContent().addClassName("plain-table");
        getContent().add(table);
    }

    public void addRow(List<? extends Component> cells) {
        var row = new NativeTableRow();
        for (var at = 0; at < cells.size(); at++) {
            var cell = new NativeTableCell(cells.get(at));
            cell.getElement().setAttribute("data-heading", headings.get(at));
            row.add(cell);
        }
        rows.add(row);
    }
}
