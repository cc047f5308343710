package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.WriteKit;

/** What a kit is called, the language of its words, the minutes around the questions, and what candidates get beforehand. */
class KitTermsPanel extends Composite<Div> {

    private static final int MOST_MINUTES = 60;

    private final KitEditing editing;
    private final TextField title = new TextField(getTranslation("interviewKit.title"));
    private final Select<ContentLanguage> language = new Select<>();
    private final IntegerField opening = minutes("interviewKit.opening");
    private final IntegerField closing = minutes("interviewKit.closing");
    private final Checkbox shared = new Checkbox(getTranslation("interviewKit.shared"));

    KitTermsPanel(KitEditing editing) {
        this.editing = editing;
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(event -> rename(event.isFromClient()));
        language.setLabel(getTranslation("interviewKit.language"));
        language.setHelperText(getTranslation("interviewKit.language.hint"));
        language.setItems(ContentLanguage.values());
        language.setItemLabelGenerator(one -> getTranslation("language.of." + one.tag()));
        language.setWidthFull();
        language.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                editing.change(content -> content.writtenIn(chosen));
            }
        });
        opening.addValueChangeListener(event -> last(event.isFromClient()));
        closing.addValueChangeListener(event -> last(event.isFromClient()));
        shared.setHelperText(getTranslation("interviewKit.shared.hint"));
        shared.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var inAdvance = shared.getValue();
                editing.change(content -> content.sharing(inAdvance));
            }
        });
        var times = new Div(opening, closing);
        times.addClassName("kit-fields");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.terms")), title, language, times, shared);
    }

    private IntegerField minutes(String label) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(MOST_MINUTES);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void rename(boolean byHand) {
        if (byHand) {
            var fits = WriteKit.isTitle(title.getValue());
            title.setInvalid(!fits);
            title.setErrorMessage(getTranslation("interviewKit.problem.title", WriteKit.LONGEST_TITLE));
            if (fits) {
                editing.rename(title.getValue().strip());
            }
        }
    }

    private void last(boolean byHand) {
        if (byHand) {
            var before = value(opening);
            var after = value(closing);
            if (before.isPresent() && after.isPresent()) {
                editing.changeKit(kit -> kit.lasting(before.get(), after.get()));
            }
        }
    }

    private Optional<Integer> value(IntegerField field) {
        var value = Optional.ofNullable(field.getValue()).filter(typed -> typed >= 0 && typed <= MOST_MINUTES);
        field.setInvalid(value.isEmpty());
        field.setErrorMessage(getTranslation("interviewKit.problem.minutes", 0, MOST_MINUTES));
        return value;
    }

    void show(InterviewKitDetails kit) {
        title.setValue(kit.title());
        language.setValue(kit.content().language());
        opening.setValue(kit.kit().openingMinutes());
        closing.setValue(kit.kit().closingMinutes());
        shared.setValue(kit.content().sharedInAdvance());
        title.setReadOnly(!editing.mayChange());
        language.setReadOnly(!editing.mayChange());
        opening.setReadOnly(!editing.mayChange());
        closing.setReadOnly(!editing.mayChange());
        shared.setReadOnly(!editing.mayChange());
    }
}
