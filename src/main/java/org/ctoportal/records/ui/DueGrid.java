package org.ctoportal.records.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.ctoportal.records.ClassLine;
import org.ctoportal.records.Procedure;
import org.ctoportal.records.RecordLine;
import org.ctoportal.records.RetentionService;
import org.ctoportal.shared.ui.NarrowWindow;

/** Records that are due, the longest first, each with why this day; several can be chosen. */
class DueGrid extends Composite<Div> {

    private static final int NARROW = 900;

    private final ComboBox<String> ofClass = new ComboBox<>(getTranslation("records.due.class"));
    private final Select<Integer> within = new Select<>();
    private final Grid<RecordLine> grid = new Grid<>();
    private final transient RetentionService retention;

    DueGrid(RetentionService retention, List<ClassLine> classes) {
        this.retention = retention;
        ofClass.setItems(classes.stream()
                .filter(line -> line.counted() && line.procedure() != Procedure.NEVER)
                .map(ClassLine::name)
                .toList());
        ofClass.setItemLabelGenerator(RecordsWords::ofClass);
        ofClass.setPlaceholder(getTranslation("records.due.class.all"));
        ofClass.setClearButtonVisible(true);
        ofClass.addValueChangeListener(changed -> refresh());
        within.setLabel(getTranslation("records.due.within"));
        within.setItems(0, RetentionService.SOON);
        within.setItemLabelGenerator(days -> getTranslation("records.due.within." + days));
        within.setValue(0);
        within.addValueChangeListener(changed -> refresh());
        var bar = new Div(ofClass, within);
        bar.addClassName("search-bar");
        getContent().add(bar, list());
    }

    private Grid<RecordLine> list() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("records.column.record"))
                .setFlexGrow(3);
        grid.addColumn(DueGrid::until)
                .setHeader(getTranslation("records.column.until"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::why)
                .setHeader(getTranslation("records.column.why"))
                .setFlexGrow(4);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassNames("list-grid", "retention-grid");
        grid.setEmptyStateText(getTranslation("records.due.none"));
        grid.setItemsPageable(page -> retention.due(chosenClass(), within.getValue(), page));
        return grid;
    }

    private String chosenClass() {
        return ofClass.isEmpty() ? "" : ofClass.getValue();
    }

    private Div title(RecordLine line) {
        var link = new Anchor(line.path(), RecordsWords.title(line));
        link.addClassName("retention-title");
        var details = new Div(new Span(RecordsWords.ofClass(line.key().className())));
        details.addClassName("hint");
        var all = new Div(new Span(getTranslation("records.column.until") + ": " + until(line)), why(line));
        all.addClassNames("hint", "list-details", "retention-lines");
        return new Div(link, details, all);
    }

    private static String until(RecordLine line) {
        var until = line.until();
        return until == null ? "" : RecordsWords.day(until);
    }

    /** The day its time runs from, and what each rule makes of it. */
    private Div why(RecordLine line) {
        var lines = new Div();
        lines.addClassName("retention-lines");
        if (line.held()) {
            var held = new Span(getTranslation("records.due.held"));
            held.addClassName("retention-held");
            lines.add(held);
        }
        var from = line.from();
        if (from != null) {
            lines.add(new Span(getTranslation("records.from." + line.key().className(), RecordsWords.day(from))));
        }
        var ended = line.ended();
        if (ended != null) {
            lines.add(new Span(getTranslation("records.from.ended", RecordsWords.day(ended))));
        }
        line.terms()
                .forEach(term -> line.until(term)
                        .ifPresent(until -> lines.add(new Span(getTranslation(
                                "records.due.rule", RecordsWords.day(until), RecordsWords.term(term))))));
        return lines;
    }

    Set<RecordLine> chosen() {
        return grid.getSelectedItems();
    }

    void refresh() {
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }
}
