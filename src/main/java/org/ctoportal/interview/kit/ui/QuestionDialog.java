package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.framework.Skill;
import org.ctoportal.interview.kit.Duty;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** Writes a question of the district's own, or changes one, with the linter reading along. */
class QuestionDialog extends Dialog {

    private static final int LONGEST = 1000;
    private static final int USUAL_MINUTES = 5;

    private final KitEditing editing;
    private final @Nullable KitQuestion before;
    private final Select<String> skill = new Select<>();
    private final Select<Type> type = new Select<>();
    private final TextArea text = new TextArea(getTranslation("interviewKit.question.text"));
    private final TextLimit textLimit = TextLimit.of(text, LONGEST);
    private final LintRemarks remarks = new LintRemarks();
    private final ProbesInput probes;
    private final IntegerField minutes = new IntegerField(getTranslation("interviewKit.question.minutes"));
    private final CheckboxGroup<Duty> duties = new CheckboxGroup<>(getTranslation("interviewKit.question.duties"));
    private final AnchorsInput anchors;

    private QuestionDialog(KitEditing editing, @Nullable KitQuestion before) {
        this.editing = editing;
        this.before = before;
        this.probes = new ProbesInput(editing);
        this.anchors = new AnchorsInput(editing);
        setWidth("46rem");
        setMaxWidth("96vw");
        skill.setLabel(getTranslation("interviewKit.question.skill"));
        skill.setItems(
                editing.kit().framework().skills().stream().map(Skill::code).toList());
        skill.setItemLabelGenerator(code -> KitWords.skill(editing.kit().framework(), code));
        skill.addValueChangeListener(event -> showDuties(event.getValue()));
        skill.setReadOnly(before != null);
        type.setLabel(getTranslation("interviewKit.question.type"));
        type.setItems(Type.values());
        type.setItemLabelGenerator(one -> getTranslation("interviewKit.type." + one));
        minutes.setMin(1);
        minutes.setMax(KitQuestion.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> read());
        duties.setItemLabelGenerator(Duty::text);
        duties.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var head = new Div(skill, type, minutes);
        head.addClassName("kit-fields");
        var form = new Div(head, text, remarks, probes, duties, anchors);
        form.addClassName("kit-panel");
        add(form);
        var save = new Button(getTranslation("interviewKit.question.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    static QuestionDialog empty(KitEditing editing) {
        var first = editing.kit().content().position().getFirst();
        return about(editing, first.skill(), first.duties());
    }

    /** A new one about duties of a skill. */
    static QuestionDialog about(KitEditing editing, String skill, List<String> duties) {
        var dialog = new QuestionDialog(editing, null);
        dialog.setHeaderTitle(dialog.getTranslation("interviewKit.question.own"));
        dialog.skill.setValue(skill);
        dialog.type.setValue(Type.BEHAVIORAL);
        dialog.minutes.setValue(USUAL_MINUTES);
        dialog.choose(duties);
        dialog.anchors.show(List.of());
        return dialog;
    }

    static QuestionDialog of(KitEditing editing, KitQuestion question) {
        var dialog = new QuestionDialog(editing, question);
        dialog.setHeaderTitle(dialog.getTranslation("interviewKit.question.editTitle", question.code()));
        dialog.skill.setValue(question.skill());
        dialog.type.setValue(question.type());
        dialog.minutes.setValue(question.minutes());
        dialog.text.setValue(question.text());
        dialog.probes.show(question.probes());
        dialog.choose(question.duties());
        dialog.anchors.show(editing.kit().content().anchors().getOrDefault(question.code(), List.of()));
        return dialog;
    }

    /** A question is about all duties of its skill until somebody says otherwise, as those of the framework are. */
    private void showDuties(String code) {
        var ofSkill = editing.kit().content().duties().stream()
                .filter(duty -> duty.skill().equals(code))
                .toList();
        duties.setItems(ofSkill);
        duties.setValue(Set.copyOf(ofSkill));
    }

    private void choose(List<String> codes) {
        duties.setValue(editing.kit().content().duties().stream()
                .filter(duty -> codes.contains(duty.code()) && duty.skill().equals(skill.getValue()))
                .collect(Collectors.toSet()));
    }

    private void read() {
        if (textLimit.holds(text.getValue())) {
            remarks.show(editing.lint(text.getValue()));
            text.setHelperText(text.getValue().isBlank() ? "" : KitWords.reading(text.getValue()));
        }
    }

    private boolean isRight() {
        var fits = textLimit.holds(text.getValue());
        if (text.getValue().isBlank()) {
            text.setInvalid(true);
            text.setErrorMessage(getTranslation("interviewKit.problem.text"));
        }
        var lasting = minutes.getValue();
        var lasts = lasting != null && lasting >= 1 && lasting <= KitQuestion.MOST_MINUTES;
        minutes.setInvalid(!lasts);
        minutes.setErrorMessage(getTranslation("interviewKit.problem.minutes", 1, KitQuestion.MOST_MINUTES));
        return fits && !text.isInvalid() && lasts && probes.isRight() & anchors.isRight();
    }

    private void save() {
        if (!isRight()) {
            return;
        }
        var chosen = duties.getValue().stream().map(Duty::code).toList();
        var question = new KitQuestion(
                before == null ? editing.kit().content().freeCode() : before.code(),
                Objects.requireNonNull(skill.getValue()),
                Objects.requireNonNull(type.getValue()),
                text.getValue().strip(),
                probes.probes(),
                minutes.getValue(),
                chosen);
        List<Anchor> levels = anchors.anchors();
        var framework = editing.kit().framework();
        var replaced = before;
        close();
        editing.change(content -> replaced == null
                ? content.asking(question, levels, framework)
                : content.replacing(replaced.code(), question, levels));
    }
}
