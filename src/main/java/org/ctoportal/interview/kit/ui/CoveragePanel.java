package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.interview.kit.Coverage;
import org.ctoportal.interview.kit.Duty;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.SkillDuties;
import org.ctoportal.shared.ui.Notices;

/** Skills, their duties, and the questions about each; an empty place is one click from filled. */
class CoveragePanel extends Composite<Div> {

    private static final int COLUMNS = 2;

    private final KitEditing editing;
    private final NativeTable table = new NativeTable();
    private final List<NativeTableBody> bodies = new ArrayList<>();
    private final Paragraph unmapped = new Paragraph();

    CoveragePanel(KitEditing editing) {
        this.editing = editing;
        var hint = new Paragraph(getTranslation("interviewKit.coverage.hint"));
        hint.addClassName("hint");
        var head = new NativeTableRow();
        new Markup()
                .columnHead(getTranslation("interviewKit.coverage.duty"))
                .columnHead(getTranslation("interviewKit.coverage.questions"))
                .into(head);
        table.add(new NativeTableHeader(head));
        var body = new Div(table);
        body.addClassName("kit-coverage");
        // A wide table scrolls by itself; without this it could not be scrolled with the keyboard.
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", getTranslation("interviewKit.coverage"));
        unmapped.addClassName("notice");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.coverage")), hint, body, unmapped);
    }

    void show(InterviewKitDetails kit) {
        var words =
                kit.content().duties().stream().collect(Collectors.toMap(Duty::code, Duty::text, (one, two) -> one));
        bodies.forEach(table::remove);
        bodies.clear();
        for (var row : kit.check().coverage().rows()) {
            var body = new NativeTableBody();
            table.add(body);
            bodies.add(body);
            if (editing.mayChange() && row.cells().stream().anyMatch(Coverage.Cell::isEmpty)) {
                fillable(body, kit, row, words);
            } else {
                drawn(kit, row, words).into(body);
            }
        }
        var codes = kit.check().coverage().unmapped();
        unmapped.setText(getTranslation("interviewKit.coverage.unmapped", String.join(", ", codes)));
        unmapped.setVisible(!codes.isEmpty());
    }

    /** A skill nothing can be filled of is words alone. */
    private Markup drawn(InterviewKitDetails kit, Coverage.Row row, Map<String, String> words) {
        var drawn = new Markup()
                .add("tr", "", new Markup().groupHead(COLUMNS, KitWords.skill(kit.framework(), row.skill())));
        for (var cell : row.cells()) {
            drawn.add("tr", "", line(kit, cell, words));
        }
        return drawn;
    }

    private Markup line(InterviewKitDetails kit, Coverage.Cell cell, Map<String, String> words) {
        return new Markup()
                .add("td", words.getOrDefault(cell.duty(), cell.duty()))
                .add("td", cell.isEmpty() ? "kit-empty" : "", asked(kit, cell));
    }

    private void fillable(NativeTableBody body, InterviewKitDetails kit, Coverage.Row row, Map<String, String> words) {
        var head = new NativeTableRow();
        new Markup()
                .groupHead(COLUMNS, KitWords.skill(kit.framework(), row.skill()))
                .into(head);
        body.add(head);
        for (var cell : row.cells()) {
            var line = new NativeTableRow();
            if (cell.isEmpty()) {
                line.add(
                        new NativeTableCell(words.getOrDefault(cell.duty(), cell.duty())),
                        new NativeTableCell(fill(row)));
            } else {
                line(kit, cell, words).into(line);
            }
            body.add(line);
        }
    }

    private String asked(InterviewKitDetails kit, Coverage.Cell cell) {
        var codes = kit.kit().questions().stream().map(KitQuestion::code).toList();
        return cell.isEmpty()
                ? getTranslation("interviewKit.coverage.none")
                : cell.questions().stream()
                        .map(code -> (codes.indexOf(code) + 1) + ". " + code)
                        .collect(Collectors.joining(", "));
    }

    private Component fill(Coverage.Row row) {
        var none = new Span(getTranslation("interviewKit.coverage.none"));
        none.addClassName("kit-empty");
        var suggestion = row.suggestions().isEmpty() ? "" : row.suggestions().getFirst();
        var fill = new Button(
                suggestion.isEmpty()
                        ? getTranslation("interviewKit.question.own")
                        : getTranslation("interviewKit.coverage.fill", suggestion),
                click -> fill(row.skill(), emptyDuties(row), suggestion));
        fill.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new Div(none, fill);
    }

    private static List<String> emptyDuties(Coverage.Row row) {
        return row.cells().stream()
                .filter(Coverage.Cell::isEmpty)
                .map(Coverage.Cell::duty)
                .toList();
    }

    /** The question is about all of the skill's duties that nobody asks about yet. */
    private void fill(String skill, List<String> duties, String suggestion) {
        if (editing.kit().kit().questions().size() >= KitContent.MOST_QUESTIONS) {
            Notices.problem(getTranslation("interviewKit.problem.questions", KitContent.MOST_QUESTIONS));
            return;
        }
        var framework = editing.kit().framework();
        framework.skills().stream()
                .filter(one -> one.code().equals(skill))
                .flatMap(one -> one.interviewQuestions().stream())
                .filter(question -> question.code().equals(suggestion))
                .findFirst()
                .ifPresentOrElse(
                        question -> editing.change(content -> content.asking(
                                KitQuestion.of(question, new SkillDuties(skill, duties), usualMinutes()),
                                question.anchors(),
                                framework)),
                        () -> QuestionDialog.about(editing, skill, duties).open());
    }

    private int usualMinutes() {
        return editing.kit().kit().questions().getFirst().minutes();
    }
}
