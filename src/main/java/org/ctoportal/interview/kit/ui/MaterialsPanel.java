package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.interview.kit.ReferenceQuestion;
import org.ctoportal.interview.kit.WorkSample;

/** Exercises and reference questions of the kit; they are chosen and written in dialogs of their own. */
class MaterialsPanel extends Composite<Div> {

    private static final int MOST = 20;

    private final KitEditing editing;
    private final UnorderedList samples = list();
    private final OwnMaterials ownSamples = new OwnMaterials();
    private final UnorderedList references = list();
    private final OwnMaterials ownReferences = new OwnMaterials();
    private final Div sampleActions = actions();
    private final Div referenceActions = actions();
    private final Button ownSample;
    private final Button ownReference;

    MaterialsPanel(KitEditing editing) {
        this.editing = editing;
        ownSample = button(
                "interviewKit.sample.own", () -> SampleDialog.empty(editing).open());
        ownReference = button(
                "interviewKit.reference.own", () -> OwnTextDialog.empty(editing).open());
        sampleActions.add(
                button(
                        "interviewKit.samples.choose",
                        () -> MaterialsDialog.samples(editing).open()),
                ownSample);
        referenceActions.add(
                button(
                        "interviewKit.references.choose",
                        () -> MaterialsDialog.references(editing).open()),
                ownReference);
        getContent().addClassNames("panel", "kit-panel");
        getContent()
                .add(
                        new H2(getTranslation("interviewKit.materials")),
                        new H3(getTranslation("interviewKit.samples")),
                        hint("interviewKit.samples.hint"),
                        samples,
                        ownSamples,
                        sampleActions,
                        new H3(getTranslation("interviewKit.references")),
                        hint("interviewKit.references.hint"),
                        references,
                        ownReferences,
                        referenceActions);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("kit-materials");
        return list;
    }

    private static Div actions() {
        var actions = new Div();
        actions.addClassName("kit-actions");
        return actions;
    }

    private Button button(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    void show(InterviewKitDetails kit) {
        var chosen = kit.content().materials();
        showSamples(kit, chosen.workSamples());
        showReferences(kit, chosen.references());
        ownSample.setEnabled(chosen.workSamples().size() < MOST);
        ownReference.setEnabled(chosen.references().size() < MOST);
        sampleActions.setVisible(editing.mayChange());
        referenceActions.setVisible(editing.mayChange());
    }

    private void showSamples(InterviewKitDetails kit, List<WorkSample> chosen) {
        var drawn = new Markup();
        ownSamples.clear();
        for (var sample : chosen) {
            var words = sample.name() + " · "
                    + getTranslation("interviewKit.sample.minutes", sample.preparationMinutes(), sample.minutes());
            var line = line(new Markup().add("span", words), kit.check().lint().about(sample.code()));
            if (isOwn(kit, sample.code())) {
                ownSamples.add(
                        sample.name(),
                        line,
                        () -> SampleDialog.of(editing, sample).open());
            } else {
                drawn.add("li", "", line);
            }
        }
        show(samples, drawn, chosen.isEmpty(), "interviewKit.samples.none");
    }

    private void showReferences(InterviewKitDetails kit, List<ReferenceQuestion> chosen) {
        var drawn = new Markup();
        ownReferences.clear();
        for (var question : chosen) {
            var words = new Markup().add("span", "", kit.content().language(), question.text());
            var line = line(words, kit.check().lint().about(question.code()));
            if (isOwn(kit, question.code())) {
                ownReferences.add(
                        question.text(),
                        line,
                        () -> OwnTextDialog.of(editing, question).open());
            } else {
                drawn.add("li", "", line);
            }
        }
        show(references, drawn, chosen.isEmpty(), "interviewKit.references.none");
    }

    /** Whether the district wrote it and can still change it. */
    private boolean isOwn(InterviewKitDetails kit, String code) {
        return editing.mayChange() && !kit.offered().has(code);
    }

    private void show(UnorderedList list, Markup drawn, boolean none, String key) {
        var shown = none ? new Markup().add("li", "hint", getTranslation(key)) : drawn;
        shown.into(list);
        list.setVisible(!shown.isEmpty());
    }

    private Markup line(Markup line, List<KitLint.Remark> remarks) {
        remarks.stream()
                .flatMap(remark -> remark.result().hits().stream())
                .forEach(hit -> line.add(
                        "span",
                        "kit-mark " + hit.topic().severity(),
                        getTranslation(
                                "interviewKit.lint." + hit.topic().severity(),
                                hit.topic().label())));
        return line;
    }
}
