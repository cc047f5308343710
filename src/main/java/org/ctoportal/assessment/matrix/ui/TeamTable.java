package org.ctoportal.assessment.matrix.ui;

import static org.ctoportal.assessment.matrix.ui.TeamCells.KEY;

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
import org.ctoportal.assessment.matrix.NamedRun;
import org.ctoportal.assessment.matrix.TeamSkill;
import org.ctoportal.assessment.matrix.TeamSkills;
import org.ctoportal.shared.ui.PlainTable;

/** People by skills, under what the job descriptions ask. Every number says on request how it comes about. */
class TeamTable extends Composite<Div> {

    private final TeamSkills team;
    private final TeamCells cells;
    private final SerializableConsumer<TeamCell> explain;
    private final PlainTable table;

    TeamTable(TeamSkills team, List<NamedRun> named, SerializableConsumer<TeamCell> explain) {
        this.team = team;
        this.cells = new TeamCells(team);
        this.explain = explain;
        this.table = new PlainTable(
                getTranslation(KEY + "table"),
                Stream.concat(
                                Stream.of(getTranslation(KEY + "who")),
                                team.skills().stream().map(TeamSkill::code))
                        .toList());
        getContent().addClassName("team-table");
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
        named.forEach(run ->
                row(run.owner().name(), run.owner().title(), skill -> cells.named(skill, run)));
    }

    private void row(String name, String hint, Function<TeamSkill, TeamCell> cell) {
        var who = new Div(new Span(name));
        who.addClassName("team-who");
        if (!hint.isEmpty()) {
            var small = new Span(hint);
            small.addClassName("hint");
            who.add(small);
        }
        var row = new ArrayList<Component>(List.of(who));
        team.skills().forEach(skill -> row.add(button(cell.apply(skill))));
        table.addRow(row);
    }

    private NativeButton button(TeamCell cell) {
        var standing = cell.standing();
        var button = new NativeButton(
                standing == null ? cell.shown() : cell.shown() + " " + standing.mark(), click -> explain.accept(cell));
        button.addClassName("team-cell");
        if (standing != null) {
            button.addClassName(standing.className());
        }
        var words = cell.whose() + ": " + cell.shown() + ". " + cell.lines().getFirst();
        button.getElement().setAttribute("title", words);
        button.getElement().setAttribute("aria-label", words);
        return button;
    }
}
