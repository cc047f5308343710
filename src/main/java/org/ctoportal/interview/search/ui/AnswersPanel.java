package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import org.ctoportal.interview.search.VoluntaryCategory;
import org.ctoportal.interview.search.VoluntaryGroup;
import org.ctoportal.shared.ui.Notices;

/** Takes what an applicant said of themselves. It never shows what was taken before: nobody reads single answers. */
class AnswersPanel extends Composite<Div> {

    private final Map<VoluntaryCategory, Select<VoluntaryGroup>> fields = new EnumMap<>(VoluntaryCategory.class);

    AnswersPanel(SerializableConsumer<VoluntaryGroup> enter, SerializableConsumer<VoluntaryCategory> forget) {
        getContent().addClassName("panel");
        var form = new Div();
        form.addClassName("search-fields");
        for (var category : VoluntaryCategory.values()) {
            var field = new Select<VoluntaryGroup>();
            field.setLabel(getTranslation("interview.search.answers." + category));
            field.setItems(category.groups());
            field.setItemLabelGenerator(
                    group -> group == null ? "" : getTranslation("interview.search.group." + group));
            field.setPlaceholder(getTranslation("interview.search.answers.unchanged"));
            field.setWidthFull();
            fields.put(category, field);
            form.add(field);
        }
        var hint = new Paragraph(getTranslation("interview.search.answers.words"));
        hint.addClassName("hint");
        var save = new Button(getTranslation("interview.search.answers.enter"), click -> enter(enter));
        var clear = new Button(
                getTranslation("interview.search.answers.forget"),
                click -> confirm(() -> {
                    fields.keySet().forEach(forget::accept);
                    done("interview.search.answers.forgotten");
                }));
        var actions = new Div(save, clear);
        actions.addClassName("page-actions");
        getContent().add(new H2(getTranslation("interview.search.answers")), hint, form, actions);
    }

    private void confirm(SerializableRunnable forgetting) {
        new ConfirmDialog(
                        getTranslation("interview.search.answers.forget"),
                        getTranslation("interview.search.answers.forget.hint"),
                        getTranslation("interview.search.answers.forget"),
                        confirmed -> forgetting.run(),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void enter(SerializableConsumer<VoluntaryGroup> enter) {
        var chosen = fields.values().stream()
                .filter(field -> field.getValue() != null)
                .map(Select::getValue)
                .toList();
        if (!chosen.isEmpty()) {
            chosen.forEach(enter::accept);
            done("interview.search.answers.entered");
        }
    }

    private void done(String key) {
        fields.values().forEach(Select::clear);
        Notices.done(getTranslation(key));
    }
}
