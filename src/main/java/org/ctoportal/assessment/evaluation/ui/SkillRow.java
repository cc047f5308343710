package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.assessment.evaluation.Refusal;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.Skill;
import org.jspecify.annotations.Nullable;

/** A skill: closed it tells its level, open its four levels in words and the evidence. */
class SkillRow extends Composite<Div> {

    private final Skill skill;
    private final EvaluationEditing editing;
    private final NativeButton head = new NativeButton();
    private final Span level = new Span();
    private final Div body = new Div();
    private @Nullable KeptText evidence;

    /** {@code open} is asked for when the row is clicked while closed. */
    SkillRow(Skill skill, EvaluationEditing editing, SerializableConsumer<SkillRow> toggle) {
        this.skill = skill;
        this.editing = editing;
        var name = new Span(skill.name());
        name.addClassName("evaluation-skill-name");
        head.add(name, level);
        head.addClassName("evaluation-skill-head");
        head.addClickListener(click -> toggle.accept(this));
        body.addClassName("evaluation-skill-body");
        getContent().addClassName("evaluation-skill");
        getContent().add(head);
        close();
        refresh();
    }

    /** The level and what is missing, as they are now. */
    final void refresh() {
        var rating = editing.details().content().rating(skill.code());
        var given = rating.level();
        var bare = given != null
                && Refusal.isOutermost(skill, given)
                && rating.evidence().isBlank();
        level.setClassName("evaluation-level");
        if (given == null) {
            level.setText(getTranslation("evaluation.unrated"));
            level.addClassName("none");
        } else {
            level.setText(getTranslation(
                    bare ? "evaluation.level.bare" : "evaluation.level",
                    given,
                    editing.details().label(given)));
            level.addClassName(bare ? "bare" : "given");
        }
        if (evidence != null) {
            evidence.require(given != null && Refusal.isOutermost(skill, given));
        }
    }

    boolean isOpen() {
        return evidence != null;
    }

    String code() {
        return skill.code();
    }

    final void close() {
        body.removeAll();
        body.removeFromParent();
        evidence = null;
        head.getElement().setAttribute("aria-expanded", "false");
    }

    void open() {
        var levels = levels();
        var text = new KeptText(
                TextPlace.EVIDENCE,
                skill.code(),
                getTranslation("evaluation.evidence"),
                getTranslation("evaluation.evidence.helper"),
                editing);
        evidence = text;
        body.add(new Paragraph(skill.summary()), levels, text, examples());
        getContent().add(body);
        head.getElement().setAttribute("aria-expanded", "true");
        refresh();
    }

    private RadioButtonGroup<RubricLevel> levels() {
        var levels = new RadioButtonGroup<RubricLevel>(getTranslation("evaluation.levels", skill.name()));
        levels.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        levels.addClassName("evaluation-levels");
        levels.setItems(skill.rubric());
        levels.setRenderer(new ComponentRenderer<>(this::words));
        var given = editing.details().content().rating(skill.code()).level();
        skill.rubric().stream()
                .filter(one -> given != null && one.level() == given)
                .findFirst()
                .ifPresent(levels::setValue);
        levels.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                editing.rate(skill.code(), event.getValue().level());
            }
        });
        return levels;
    }

    private Div words(RubricLevel one) {
        var name = new Span(getTranslation(
                "evaluation.level", one.level(), editing.details().label(one.level())));
        name.addClassName("evaluation-level-name");
        return new Div(name, new Text(" " + one.text()));
    }

    private Div examples() {
        var list = new UnorderedList();
        skill.evidence().forEach(one -> list.add(new ListItem(one.text())));
        var examples = new Div(new Span(getTranslation("evaluation.examples")), list);
        examples.addClassNames("evaluation-examples", "hint");
        return examples;
    }
}
