package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.ctoportal.authoring.Change;
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
        getContent().addOpenedChangeListener(event -> {
            fields.removeAll();
            if (event.isOpened()) {
                editing.options().forEach(option -> fields.add(field(option)));
            }
        });
    }

    private Component field(Option option) {
        return option.type() == Setting.Type.BOOLEAN ? yesOrNo(option) : oneOf(option);
    }

    private Checkbox yesOrNo(Option option) {
        var box = new Checkbox(option.description(), Boolean.parseBoolean(option.value()));
        box.setReadOnly(!editing.mayChange());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(option, String.valueOf(event.getValue()));
            }
        });
        return box;
    }

    private Select<String> oneOf(Option option) {
        var select = new Select<String>();
        select.setLabel(option.description());
        select.setItems(option.values());
        select.setItemLabelGenerator(value -> getTranslation("jobDescription.option." + option.key() + "." + value));
        select.setValue(option.value());
        select.setReadOnly(!editing.mayChange());
        select.setWidthFull();
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(option, event.getValue());
            }
        });
        return select;
    }

    private void choose(Option option, String value) {
        editing.save(
                new Change.SetSetting(option.key(), editing.draft().content().setting(option.key()), value));
    }
}
