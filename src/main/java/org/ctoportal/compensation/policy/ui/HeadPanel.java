package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.Certification;
import org.ctoportal.shared.ui.TextLimit;

/** Number, title, the language of the words and the certifications a policy is about. */
class HeadPanel extends Composite<Section> {

    HeadPanel(List<Certification> certifications, PolicyEditing editing) {
        var number = new TextField(getTranslation("policy.number"));
        number.setValue(editing.policy().number());
        var title = new TextField(getTranslation("policy.title"));
        title.setValue(editing.policy().title());
        var limit = TextLimit.of(title, BeginPolicy.LONGEST_TITLE);
        number.setManualValidation(true);
        for (var field : List.of(number, title)) {
            field.setReadOnly(!editing.mayChange());
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
        number.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                say(number, editing.renumber(event.getValue()).orElse(""));
            }
        });
        title.addValueChangeListener(event -> {
            if (event.isFromClient() && limit.holds(event.getValue())) {
                say(title, editing.retitle(event.getValue()).orElse(""));
            }
        });
        title.addClassName("whole");
        var fields = new Div(number, title, language(editing));
        fields.addClassName("policy-blanks");
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(fields, new ScheduleAField(certifications, editing));
    }

    private Select<ContentLanguage> language(PolicyEditing editing) {
        var language = new Select<ContentLanguage>();
        language.addClassName("whole");
        language.setLabel(getTranslation("policy.language"));
        language.setHelperText(getTranslation("policy.language.hint"));
        language.setItems(ContentLanguage.values());
        language.setItemLabelGenerator(one -> getTranslation("language.of." + one.tag()));
        language.setValue(ContentLanguage.of(editing.policy().content()));
        language.setReadOnly(!editing.mayChange());
        language.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var problem = editing.write(event.getValue()).orElse("");
                language.setErrorMessage(problem);
                language.setInvalid(!problem.isEmpty());
            }
        });
        return language;
    }

    private static void say(TextField field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
