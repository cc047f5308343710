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
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.interview.kit.Coverage;
import org.ctoportal.interview.kit.Duty;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.SkillDuties;

/** Skills, their duties, and the questions about each; an empty place is one click from filled. */
class CoveragePanel extends Composite<Div> {

    private final KitEditing editing;
    private final Div body = new Div();

    CoveragePanel(KitEditing editing) {
        this.editing = editing;
        var hint = new Paragraph(getTranslation("interviewKit.coverage.hint"));
        hint.addClassName("hint");
        body.addClassName("kit-coverage");
        // A wide table scrolls by itself; without this it could not be scrolled with the keyboard.
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", getTranslation("interviewKit.coverage"));
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.coverage")), hint, body);
    }

    void show(InterviewKitDetails kit) {
        var words =
                kit.content().duties().stream().collect(Collectors.toMap(Duty::code, Duty::text, (one, two) -> one));
        var rows = new NativeTableBody();
        for (var row : kit.check().coverage().rows()) {
            for (var cell : row.cells()) {
                rows.add(line(kit, row, cell, words));
            }
        }
        var head = new NativeTableRow(
                head("interviewKit.coverage.skill"),
                head("interviewKit.coverage.duty"),
                head("interviewKit.coverage.questions"));
        body.removeAll();
        body.add(new NativeTable(new NativeTableHeader(head), rows));
        var unmapped = kit.check().coverage().unmapped();
        if (!unmapped.isEmpty()) {
            var notice = new Paragraph(getTranslation("interviewKit.coverage.unmapped", String.join(", ", unmapped)));
            notice.addClassName("notice");
            body.add(notice);
        }
    }

    private NativeTableRow line(
            InterviewKitDetails kit, Coverage.Row row, Coverage.Cell cell, Map<String, String> words) {
        var line = new NativeTableRow();
        if (row.cells().getFirst().equals(cell)) {
            var skill = new NativeTableHeaderCell(KitWords.skill(kit.framework(), row.skill()));
            skill.getElement().setAttribute("scope", "rowgroup");
            skill.getElement()
                    .setAttribute("rowspan", String.valueOf(row.cells().size()));
            line.add(skill);
        }
        line.add(new NativeTableCell(words.getOrDefault(cell.duty(), cell.duty())));
        line.add(new NativeTableCell(asked(kit, row, cell)));
        return line;
    }

    private Component asked(InterviewKitDetails kit, Coverage.Row row, Coverage.Cell cell) {
        if (!cell.isEmpty()) {
            var codes = kit.kit().questions().stream().map(KitQuestion::code).toList();
            return new Span(cell.questions().stream()
                    .map(code -> (codes.indexOf(code) + 1) + ". " + code)
                    .collect(Collectors.joining(", ")));
        }
        var none = new Span(getTranslation("interviewKit.coverage.none"));
        none.addClassName("kit-empty");
        if (!editing.mayChange()) {
            return none;
        }
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

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
