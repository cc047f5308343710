package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.shared.ui.TextLimit;

/**
 * A text that is kept while it is typed, and in the browser until it is. What somebody else wrote meanwhile is shown and
 * never written over unseen.
 */
@JsModule("context://js/kept-field.js")
class KeptText extends Composite<TextArea> {

    private static final int PAUSE_MILLIS = 900;

    private final TextPlace place;
    private final String code;
    private final EvaluationEditing editing;
    private String seen;

    KeptText(TextPlace place, String code, String label, String helper, EvaluationEditing editing) {
        this.place = place;
        this.code = code;
        this.editing = editing;
        this.seen = editing.details().content().text(place, code);
        var field = getContent();
        field.setLabel(label);
        field.setWidthFull();
        field.setMinRows(2);
        if (!helper.isEmpty()) {
            field.setHelperText(helper);
        }
        var limit = TextLimit.of(field, WriteText.LONGEST);
        field.setValue(seen);
        field.getElement()
                .setAttribute("document", "evaluation " + editing.details().id().value() + " " + place + " " + code);
        field.getElement().setAttribute("data-seen", seen);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && limit.holds(event.getValue())) {
                keep(event.getValue());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.portalKeptField.follow(this)");
    }

    private void keep(String text) {
        var command = new WriteText(place, code, seen, text);
        var other = editing.write(command);
        seen = other.orElse(command.text());
        getElement().executeJs("window.portalKeptField.has(this, $0)", seen);
        getContent().setInvalid(other.isPresent());
        other.ifPresent(words -> getContent().setErrorMessage(getTranslation("evaluation.stale", words)));
    }

    void require(boolean needed) {
        getContent().setRequiredIndicatorVisible(needed);
    }
}
