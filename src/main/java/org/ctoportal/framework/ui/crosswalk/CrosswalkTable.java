package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Pair;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** Skills of one framework against those of another. A cell says how many associations connect the two, and opens them. */
class CrosswalkTable extends Composite<Div> {

    private final transient List<Skill> rows;
    private final transient List<Skill> columns;
    private final boolean mayKeep;
    private final SerializableBiConsumer<Skill, Skill> open;
    private final transient Map<Pair, NativeTableCell> cells = new HashMap<>();

    CrosswalkTable(List<Skill> rows, List<Skill> columns, boolean mayKeep, SerializableBiConsumer<Skill, Skill> open) {
        this.rows = rows;
        this.columns = columns;
        this.mayKeep = mayKeep;
        this.open = open;
        var table = new NativeTable();
        table.addClassName("crosswalk-table");
        table.getElement().setAttribute("aria-label", getTranslation("crosswalk.matrix"));
        var head = new NativeTableRow(new NativeTableCell());
        columns.forEach(column -> head.add(header(column, "col")));
        table.getHead().add(head);
        for (var row : rows) {
            var line = new NativeTableRow(header(row, "row"));
            for (var column : columns) {
                var cell = new NativeTableCell();
                cells.put(new Pair(row.code(), column.code()), cell);
                line.add(cell);
            }
            table.getBody().add(line);
        }
        getContent().addClassName("crosswalk-scroll");
        getContent().add(table);
    }

    /** Says the counts again. Buttons stay where they are, so that whoever goes by keyboard does not lose the place. */
    void update(CrosswalkMatrix matrix) {
        rows.forEach(row -> columns.forEach(column -> {
            var cell = Objects.requireNonNull(cells.get(new Pair(row.code(), column.code())));
            var count = matrix.cell(row.code(), column.code()).size();
            cell.setClassName("connected", count > 0);
            if (count == 0 && !mayKeep) {
                cell.removeAll();
            } else {
                say(button(cell, row, column), row, column, count);
            }
        }));
    }

    private Button button(NativeTableCell cell, Skill row, Skill column) {
        return cell.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var button = new Button("", click -> open.accept(row, column));
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                    cell.add(button);
                    return button;
                });
    }

    private void say(Button button, Skill row, Skill column, int count) {
        button.setText(count == 0 ? "+" : String.valueOf(count));
        button.setAriaLabel(getTranslation("crosswalk.cell", row.name(), column.name(), count));
    }

    private static NativeTableHeaderCell header(Skill skill, String scope) {
        var code = new Span(skill.code());
        code.addClassName("crosswalk-code");
        Component name = new Span(skill.name());
        var header = new NativeTableHeaderCell();
        header.add(code, name);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
