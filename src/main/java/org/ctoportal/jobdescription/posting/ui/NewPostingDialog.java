package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingRoutes;

/** Chooses the approved job description a posting is made of. */
class NewPostingDialog extends Dialog {

    private final ComboBox<ApprovedDocument> description = new ComboBox<>(getTranslation("posting.new.description"));

    NewPostingDialog(
            List<ApprovedDocument> approved, DateTimeFormatter day, SerializableFunction<DocumentId, PostingId> begin) {
        setHeaderTitle(getTranslation("posting.new"));
        setWidth("30rem");
        setMaxWidth("96vw");
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
        if (approved.isEmpty()) {
            var link = new Anchor(JobDescriptionRoutes.LIST, getTranslation("posting.new.none.link"));
            link.setRouterIgnore(false);
            add(new Paragraph(getTranslation("posting.new.none")), link);
            return;
        }
        description.setItems(approved);
        description.setItemLabelGenerator(one ->
                getTranslation("posting.new.revision", one.title(), one.revision(), day.format(one.approvedAt())));
        description.setHelperText(getTranslation("posting.new.description.hint"));
        description.setWidthFull();
        description.setManualValidation(true);
        description.setValue(approved.getFirst());
        add(description);
        var start = new Button(getTranslation("posting.new.begin"), click -> begin(begin));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(start);
    }

    private void begin(SerializableFunction<DocumentId, PostingId> begin) {
        var chosen = description.getValue();
        description.setInvalid(chosen == null);
        if (chosen == null) {
            description.setErrorMessage(getTranslation("posting.new.choose"));
            return;
        }
        var id = begin.apply(chosen.id());
        close();
        UI.getCurrent().navigate(PostingRoutes.editorOf(id));
    }
}
