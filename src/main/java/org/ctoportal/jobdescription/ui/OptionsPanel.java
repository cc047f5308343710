package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.List;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
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
            fields.add(language());
            editing.options().forEach(option -> fields.add(field(option)));
        }
    }

    private Select<String> language() {
        return select(
                new Choice(ContentLanguage.SETTING),
                getTranslation("jobDescription.editor.language"),
                ContentLanguage.tags(),
                ContentLanguage.of(editing.draft().content()).tag(),
                "language.of.");
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
        return select(
                new Choice(option.key()),
                option.description(),
                option.values(),
                option.value(),
                "jobDescription.option." + option.key() + ".");
    }

    private Select<String> select(Choice choice, String label, List<String> values, String value, String words) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(one -> getTranslation(words + one));
        select.setValue(value);
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
