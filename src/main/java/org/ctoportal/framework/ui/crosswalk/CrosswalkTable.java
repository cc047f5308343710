package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** Skills of one framework against those of another. A cell says how many associations connect the two. */
class CrosswalkTable extends Composite<Div> {

    CrosswalkTable(CrosswalkDetails details, SerializableBiConsumer<String, String> open) {
        var matrix = details.matrix();
        var table = new NativeTable();
        table.addClassName("crosswalk-table");
        table.setCaptionText(getTranslation("crosswalk.caption"));
        var head = new NativeTableRow(new NativeTableHeaderCell(""));
        matrix.columns().forEach(column -> head.add(header(column, "col")));
        table.getHead().add(head);
        for (var row : matrix.rows()) {
            var line = new NativeTableRow(header(row, "row"));
            for (var column : matrix.columns()) {
                var count = matrix.cell(row.code(), column.code()).size();
                var cell = new Button(
                        count == 0 ? "+" : String.valueOf(count), click -> open.accept(row.code(), column.code()));
                cell.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                cell.setAriaLabel(getTranslation("crosswalk.cell", row.name(), column.name(), count));
                cell.addClassName(count == 0 ? "unconnected" : "connected");
                line.add(new NativeTableCell(cell));
            }
            table.getBody().add(line);
        }
        var scrolled = new Div(table);
        scrolled.addClassName("crosswalk-scroll");
        getContent().add(scrolled);
        var missing = matrix.unconnected();
        if (!missing.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("crosswalk.unconnected", String.join(", ", missing))));
        }
    }

    private static NativeTableHeaderCell header(Skill skill, String scope) {
        var header = new NativeTableHeaderCell(skill.code() + " " + skill.name());
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
