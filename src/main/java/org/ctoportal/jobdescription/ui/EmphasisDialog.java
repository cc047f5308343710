package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.jobdescription.EmphasisQuiz.Question;
import org.ctoportal.jobdescription.EmphasisQuiz.Side;
import org.ctoportal.jobdescription.EmphasisSheet;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.PaperKind;
import org.ctoportal.shared.ui.ShareBar;

/** Either-or questions, and what the answers make of the skills while they are given. All of it can be skipped. */
class EmphasisDialog extends Dialog {

    private final Editing editing;
    private final EmphasisActions actions;
    private final ShareBar meter = new ShareBar();
    private final Paragraph leader = new Paragraph();
    private final Paragraph areas = new Paragraph();
    private final Paragraph duties = new Paragraph();
    private final EmphasisSheet seen;
    private EmphasisSheet sheet;

    EmphasisDialog(EmphasisSheet sheet, Editing editing, EmphasisActions actions) {
        this.seen = sheet;
        this.sheet = sheet;
        this.editing = editing;
        this.actions = actions;
        var quiz = sheet.quiz();
        setHeaderTitle(quiz.name());
        setWidth("46rem");
        setMaxWidth("96vw");
        leader.getElement().setAttribute("role", "status");
        areas.addClassName("hint");
        duties.addClassName("hint");
        var result = new Div(meter, leader, areas);
        result.addClassName("emphasis-result");
        var how = new Paragraph(quiz.explanation());
        how.addClassName("hint");
        add(new Paragraph(quiz.instructions()), result);
        quiz.questions().forEach(question -> add(group(question)));
        add(duties, how);
        footer();
        show();
    }

    private void footer() {
        if (!sheet.answers().isEmpty()) {
            var print = new Anchor(
                    JobDescriptionRoutes.paperOf(editing.draft().id(), PaperKind.EMPHASIS, DocumentFormat.PDF),
                    getTranslation("jobDescription.emphasis.print"));
            print.addClassName("button");
            print.setRouterIgnore(true);
            getFooter().add(print);
        }
        getFooter().add(new Button(getTranslation("jobDescription.emphasis.skip"), click -> close()));
        if (editing.mayChange()) {
            var apply = new Button(getTranslation("jobDescription.emphasis.apply"), click -> {
                close();
                actions.answer(seen.answers(), sheet.answers());
            });
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(apply);
        }
    }

    /** A question with its sides, and a way to have given no answer to it. */
    private Div group(Question question) {
        var words = question.sides().stream().collect(Collectors.toMap(Side::code, Side::text));
        var group = new RadioButtonGroup<String>(question.text());
        group.setItems(question.sides().stream().map(Side::code).toList());
        group.setItemLabelGenerator(words::get);
        group.setValue(sheet.answers().get(question.code()));
        group.setReadOnly(!editing.mayChange());
        group.addClassName("stacked");
        var takeBack = new Button(getTranslation("jobDescription.emphasis.takeBack"), click -> group.clear());
        takeBack.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        takeBack.setAriaLabel(getTranslation("jobDescription.emphasis.takeBack.of", question.text()));
        takeBack.setVisible(editing.mayChange() && group.getValue() != null);
        group.addValueChangeListener(event -> {
            takeBack.setVisible(editing.mayChange() && event.getValue() != null);
            var answers = new HashMap<>(sheet.answers());
            if (event.getValue() == null) {
                answers.remove(question.code());
            } else {
                answers.put(question.code(), event.getValue());
            }
            sheet = sheet.answered(answers);
            show();
        });
        var both = new Div(group, takeBack);
        both.addClassName("emphasis-question");
        return both;
    }

    private void show() {
        var profile = sheet.profile();
        var names = editing.draft().balance().areas().stream()
                .collect(Collectors.toMap(area -> area.code(), area -> area.name()));
        meter.show(
                profile.areas().entrySet().stream()
                        .map(area -> new ShareBar.Part(
                                area.getValue(), "area-" + area.getKey().toLowerCase(Locale.ROOT)))
                        .toList(),
                profile.areas().entrySet().stream()
                        .map(area -> words(area, names))
                        .collect(Collectors.joining("; ")));
        leader.setText(
                sheet.answers().isEmpty()
                        ? getTranslation("jobDescription.emphasis.none")
                        : getTranslation("jobDescription.emphasis.leader", profile.leader(sheet.chosen())));
        areas.setText(profile.areas().entrySet().stream()
                .map(area -> words(area, names))
                .collect(Collectors.joining(" · ")));
        duties.setText(profile.skills().stream()
                .map(one -> getTranslation(
                        "jobDescription.emphasis.skill",
                        one.skill().name(),
                        one.share().toPlainString(),
                        one.duties()))
                .collect(Collectors.joining("; ")));
    }

    private static String words(Map.Entry<String, BigDecimal> area, Map<String, String> names) {
        return names.getOrDefault(area.getKey(), area.getKey()) + " "
                + area.getValue().toPlainString() + "%";
    }
}
