package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Objects;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.PlacedInterview;
import org.ctoportal.interview.schedule.ScheduleConflict;
import org.ctoportal.interview.schedule.ScheduleRow;
import org.ctoportal.interview.schedule.Slot;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by slots. A free place is pressed to put its candidate there; an interview is dragged, or moved with the arrow
 * keys, and taken out with Delete.
 */
class ScheduleGrid extends Composite<Div> {

    /** What can be done in it. */
    interface Placing extends Serializable {

        void place(CandidateId candidate, Slot slot);

        void takeOut(CandidateId candidate);
    }

    private final DayDetails day;
    private final @Nullable Placing placing;
    private final @Nullable CandidateId focused;

    /** {@code focused} is whose interview gets the focus: it was moved just now. */
    ScheduleGrid(DayDetails day, @Nullable Placing placing, @Nullable CandidateId focused) {
        this.day = day;
        this.placing = placing;
        this.focused = focused;
        var rows = new NativeTableBody();
        day.rows().forEach(row -> rows.add(row(row)));
        var table = new NativeTable(new NativeTableHeader(head()), rows);
        table.getElement().setAttribute("aria-label", getTranslation("interview.schedule.grid"));
        getContent().addClassName("schedule-grid");
        getContent().add(table);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(heading(getTranslation("interview.schedule.candidate"), "col"));
        day.slots().forEach(slot -> {
            var cell = heading("", "col");
            var end = new Span(getTranslation(
                    "interview.schedule.until", ScheduleWords.time(slot.end().toLocalTime())));
            end.addClassName("hint");
            cell.add(new Div(ScheduleWords.start(slot)), end);
            head.add(cell);
        });
        return head;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(ScheduleRow row) {
        var name = heading("", "row");
        var words = new Span(row.name());
        words.addClassName("hint");
        name.add(new Div(row.code()), words);
        row.elsewhere().forEach(slot -> {
            var other = new Span(getTranslation(
                    "interview.schedule.elsewhere",
                    ScheduleWords.day(slot.start().toLocalDate()),
                    ScheduleWords.start(slot)));
            other.addClassName("hint");
            name.add(other);
        });
        var cells = new NativeTableRow(name);
        day.slots().forEach(slot -> cells.add(cell(row, slot)));
        return cells;
    }

    private NativeTableCell cell(ScheduleRow row, Slot slot) {
        var cell = new NativeTableCell();
        row.here().stream()
                .filter(one -> one.slot().start().equals(slot.start()))
                .forEach(one -> cell.add(interview(row, one)));
        if (cell.getChildren().findAny().isEmpty() && placing != null) {
            cell.add(free(row, slot));
        }
        if (placing != null) {
            DropTarget.create(cell)
                    .addDropListener(event -> event.getDragData()
                            .filter(CandidateId.class::isInstance)
                            .map(CandidateId.class::cast)
                            .ifPresent(candidate -> placing.place(candidate, slot)));
        }
        return cell;
    }

    private NativeButton free(ScheduleRow row, Slot slot) {
        var free = new NativeButton(
                ScheduleWords.start(slot),
                click -> Objects.requireNonNull(placing).place(row.candidate(), slot));
        free.addClassName("schedule-free");
        free.getElement()
                .setAttribute(
                        "aria-label", getTranslation("interview.schedule.put", row.code(), ScheduleWords.start(slot)));
        return free;
    }

    private Div interview(ScheduleRow row, PlacedInterview placed) {
        var grave = placed.conflicts().stream().anyMatch(ScheduleConflict::isToBeSettled);
        var words = ScheduleWords.span(placed.slot());
        var box = new Div(placing == null ? new Span(words) : movable(row, placed, words));
        box.addClassNames("schedule-interview", grave ? "conflicting" : "settled");
        placed.conflicts().forEach(conflict -> {
            var note = new Span(ScheduleWords.conflict(day, conflict, row.code()));
            note.addClassName(conflict.isToBeSettled() ? "schedule-conflict" : "hint");
            box.add(note);
        });
        return box;
    }

    private Component movable(ScheduleRow row, PlacedInterview placed, String words) {
        var button = new MoveButton(words);
        button.addClassName("schedule-movable");
        button.getElement().setAttribute("aria-label", getTranslation("interview.schedule.movable", row.code(), words));
        button.addKeyDownListener(Key.ARROW_LEFT, event -> step(row, placed, -1));
        button.addKeyDownListener(Key.ARROW_RIGHT, event -> step(row, placed, 1));
        button.addKeyDownListener(
                Key.DELETE, event -> Objects.requireNonNull(placing).takeOut(row.candidate()));
        DragSource.create(button).setDragData(row.candidate());
        var out = new NativeButton("×", click -> Objects.requireNonNull(placing).takeOut(row.candidate()));
        out.addClassName("schedule-out");
        out.getElement().setAttribute("aria-label", getTranslation("interview.schedule.out", row.code()));
        if (row.candidate().equals(focused)) {
            button.focus();
        }
        var line = new Div(button, out);
        line.addClassName("schedule-line");
        return line;
    }

    private void step(ScheduleRow row, PlacedInterview placed, int by) {
        var starts = day.slots().stream().map(Slot::start).toList();
        var next = starts.indexOf(placed.slot().start()) + by;
        if (next >= 0 && next < starts.size()) {
            Objects.requireNonNull(placing).place(row.candidate(), day.slots().get(next));
        }
    }
}
