package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.framework.Setting;
import org.ctoportal.jobdescription.Option;

/** The choices that decide which clauses the document has. Filled when it is first opened. */
class OptionsPanel extends Composite<Details> {

    private final Editing editing;
    private final Div fields = new Div();

    OptionsPanel(Editing editing) {
        this.editing = editing;
        fields.addClassName("options");
        getContent().setSummaryText(getTranslation("jobDescription.editor.options"));
        getContent().addClassName("side-details");
        getContent().add(fields);
        getContent().addOpenedChangeListener(event -> fill(event.isOpened()));
    }

    private void fill(boolean opened) {
        fields.removeAll();
        if (opened) {
            editing.options().forEach(option -> fields.add(field(option)));
        }
    }

    private Component field(Option option) {
        return option.type() == Setting.Type.BOOLEAN ? yesOrNo(option) : oneOf(option);
    }

    private Checkbox yesOrNo(Option option) {
        var choice = new Choice(option.key());
        var box = new Checkbox(option.description(), Boolean.parseBoolean(option.value()));
        box.setReadOnly(!editing.mayChange());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choice.make(String.valueOf(event.getValue()));
            }
        });
        return box;
    }

    private Select<String> oneOf(Option option) {
        var choice = new Choice(option.key());
        var select = new Select<String>();
        select.setLabel(option.description());
        select.setItems(option.values());
        select.setItemLabelGenerator(value -> getTranslation("jobDescription.option." + option.key() + "." + value));
        select.setValue(option.value());
        select.setReadOnly(!editing.mayChange());
        select.setWidthFull();
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choice.make(event.getValue());
            }
        });
        return select;
    }

    /** One choice with what was stored when it was shown. */
    private final class Choice implements Serializable {

        private final String key;
        private String seen;

        Choice(String key) {
            this.key = key;
            this.seen = editing.draft().content().setting(key);
        }

        /** What was not stored does not stay on the screen. */
        void make(String value) {
            if (editing.save(new Change.SetSetting(key, seen, value))) {
                seen = value;
            } else {
                fill(true);
            }
        }
    }
}
