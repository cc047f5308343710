package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.Materials;
import org.ctoportal.interview.kit.ReferenceQuestion;
import org.ctoportal.interview.kit.WorkSample;

/** Exercises and reference questions: those the portal brings, ticked when they are used, and the district's own. */
class MaterialsPanel extends Composite<Div> {

    private static final int MOST = 20;

    private final KitEditing editing;
    private final Div samples = new Div();
    private final Div references = new Div();

    MaterialsPanel(KitEditing editing) {
        this.editing = editing;
        samples.addClassName("kit-panel");
        references.addClassName("kit-panel");
        getContent().addClassNames("panel", "kit-panel");
        getContent()
                .add(
                        new H2(getTranslation("interviewKit.materials")),
                        new H3(getTranslation("interviewKit.samples")),
                        hint("interviewKit.samples.hint"),
                        samples,
                        new H3(getTranslation("interviewKit.references")),
                        hint("interviewKit.references.hint"),
                        references);
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    void show(InterviewKitDetails kit) {
        var chosen = kit.content().materials();
        samples.removeAll();
        references.removeAll();
        Stream.concat(
                        kit.offered().workSamples().stream(),
                        chosen.workSamples().stream()
                                .filter(one -> !kit.offered().has(one.code())))
                .forEach(sample -> samples.add(line(
                        sample.code(),
                        sample.name() + " · "
                                + getTranslation(
                                        "interviewKit.sample.minutes", sample.preparationMinutes(), sample.minutes()),
                        materials -> materials.with(sample))));
        Stream.concat(
                        kit.offered().references().stream(),
                        chosen.references().stream()
                                .filter(one -> !kit.offered().has(one.code())))
                .forEach(question ->
                        references.add(line(question.code(), question.text(), materials -> materials.with(question))));
        if (editing.mayChange()) {
            samples.add(own("interviewKit.sample.own", chosen.workSamples().size(), this::sample));
            references.add(own("interviewKit.reference.own", chosen.references().size(), this::reference));
        }
    }

    private Component line(String code, String words, SerializableFunction<Materials, Materials> taking) {
        var kit = editing.kit();
        var tick = new Checkbox(words, kit.content().materials().has(code));
        tick.setReadOnly(!editing.mayChange());
        tick.addValueChangeListener(event -> {
            if (tick.getValue()) {
                editing.change(content -> content.with(taking.apply(content.materials())));
            } else if (kit.offered().has(code)) {
                remove(code);
            } else {
                askToRemove(code);
            }
        });
        var remarks = new LintRemarks();
        remarks.show(kit.check().lint().about(code));
        return new Div(tick, remarks);
    }

    private void remove(String code) {
        editing.change(content -> content.with(content.materials().without(code)));
    }

    /** What the portal brings comes back with a click; what somebody wrote does not. */
    private void askToRemove(String code) {
        new ConfirmDialog(
                        getTranslation("interviewKit.own.remove"),
                        getTranslation("interviewKit.own.remove.hint"),
                        getTranslation("interviewKit.question.remove.action"),
                        confirmed -> remove(code),
                        getTranslation("action.cancel"),
                        cancelled -> show(editing.kit()))
                .open();
    }

    private Button own(String key, int already, Making making) {
        var button = new Button(
                getTranslation(key),
                click -> new OwnTextDialog(key, editing, text -> {
                            var code = editing.kit().content().freeCode();
                            editing.change(content -> content.with(making.add(code, text)));
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setEnabled(already < MOST);
        return button;
    }

    private Materials sample(String code, String text) {
        return editing.kit().content().materials().with(WorkSample.own(code, text));
    }

    private Materials reference(String code, String text) {
        return editing.kit().content().materials().with(ReferenceQuestion.own(code, text));
    }

    /** What a text under a code becomes. */
    private interface Making extends Serializable {
        Materials add(String code, String text);
    }
}
