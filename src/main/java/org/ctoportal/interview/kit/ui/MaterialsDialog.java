package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.Materials;
import org.ctoportal.interview.kit.ReferenceQuestion;
import org.ctoportal.interview.kit.WorkSample;

/** Which exercises or reference questions the kit uses: what the portal brings, and what the district wrote. */
class MaterialsDialog<T extends Serializable> extends Dialog {

    private MaterialsDialog(
            String key,
            KitEditing editing,
            List<T> all,
            Set<T> chosen,
            SerializableBiFunction<T, MaterialsDialog<T>, String> label,
            SerializableBiFunction<Materials, List<T>, Materials> taking) {
        setHeaderTitle(getTranslation(key));
        setWidth("44rem");
        setMaxWidth("96vw");
        var choice = new CheckboxGroup<T>();
        choice.setLabel(getTranslation(key));
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> label.apply(one, this));
        choice.setValue(chosen);
        var own = new Paragraph(getTranslation("interviewKit.own.remove.hint"));
        own.addClassName("hint");
        var form = new Div(choice, own);
        form.addClassName("kit-panel");
        add(form);
        var keep = new Button(getTranslation("interviewKit.materials.keep"), click -> {
            var taken = all.stream().filter(choice.getValue()::contains).toList();
            close();
            editing.change(content -> content.with(taking.apply(content.materials(), taken)));
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
    }

    static MaterialsDialog<WorkSample> samples(KitEditing editing) {
        var kit = editing.kit();
        var chosen = kit.content().materials().workSamples();
        return new MaterialsDialog<>(
                "interviewKit.samples.choose",
                editing,
                all(kit.offered().workSamples(), chosen),
                Set.copyOf(chosen),
                (sample, dialog) -> sample.name() + " · "
                        + dialog.getTranslation(
                                "interviewKit.sample.minutes", sample.preparationMinutes(), sample.minutes()),
                (materials, taken) -> new Materials(taken, materials.references()));
    }

    static MaterialsDialog<ReferenceQuestion> references(KitEditing editing) {
        var kit = editing.kit();
        var chosen = kit.content().materials().references();
        return new MaterialsDialog<>(
                "interviewKit.references.choose",
                editing,
                all(kit.offered().references(), chosen),
                Set.copyOf(chosen),
                (question, dialog) -> question.text(),
                (materials, taken) -> new Materials(materials.workSamples(), taken));
    }

    private static <T> List<T> all(List<T> offered, List<T> chosen) {
        return Stream.concat(offered.stream(), chosen.stream()).distinct().collect(Collectors.toList());
    }
}
