package org.ctoportal.assessment.matrix.ui;

import static org.ctoportal.assessment.matrix.ui.MatrixCells.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.NamedRun;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.shared.ui.PlainTable;

/** People by skills, under what the job descriptions ask. Every number says on request how it comes about. */
class MatrixTable extends Composite<Div> {

    private final SkillsMatrix team;
    private final MatrixCells cells;
    private final SerializableConsumer<MatrixCell> explain;
    private final PlainTable table;

    MatrixTable(SkillsMatrix team, List<NamedRun> named, SerializableConsumer<MatrixCell> explain) {
        this.team = team;
        this.cells = new MatrixCells(team);
        this.explain = explain;
        this.table = new PlainTable(
                getTranslation(KEY + "table"),
                Stream.concat(
                                Stream.of(getTranslation(KEY + "who")),
                                team.skills().stream().map(MatrixSkill::code))
                        .toList());
        getContent().addClassName("matrix-table");
        getContent().add(table);
        row(getTranslation(KEY + "asked"), getTranslation(KEY + "asked.hint"), cells::asked);
        team.figures()
                .current()
                .flatMap(team.figures()::sumOf)
                .or(() -> team.figures().years().stream().findFirst())
                .ifPresent(year -> row(
                        getTranslation(KEY + "sum", year.people()),
                        year.year().text(),
                        skill -> cells.sum(skill, year)));
        named.forEach(run -> row(run.owner().name(), run.owner().title(), skill -> cells.named(skill, run)));
    }

    private void row(String name, String hint, Function<MatrixSkill, MatrixCell> cell) {
        var who = new Div(new Span(name));
        who.addClassName("matrix-who");
        if (!hint.isEmpty()) {
            var small = new Span(hint);
            small.addClassName("hint");
            who.add(small);
        }
        var row = new ArrayList<Component>(List.of(who));
        team.skills().forEach(skill -> row.add(button(cell.apply(skill))));
        table.addRow(row);
    }

    private NativeButton button(MatrixCell cell) {
        var standing = cell.standing();
        var button = new NativeButton(
                standing == null ? cell.shown() : cell.shown() + " " + standing.mark(), click -> explain.accept(cell));
        button.addClassName("matrix-cell");
        if (standing != null) {
            button.addClassName(standing.className());
        }
        var words = cell.whose() + ": " + cell.shown() + ". " + cell.lines().getFirst();
        button.getElement().setAttribute("title", words);
        button.getElement().setAttribute("aria-label", words);
        return button;
    }
}
