package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;

/** Asks which description another one is compared with. */
class CompareDialog extends Dialog {

    CompareDialog(DocumentSummary first, JobDescriptionService jobDescriptions) {
        setHeaderTitle(getTranslation("jobDescription.library.compare.with", first.title()));
        setWidth("32rem");
        setMaxWidth("96vw");
        var other = new ComboBox<DocumentSummary>(getTranslation("jobDescription.library.compare.other"));
        other.setItemsPageable(
                (page, filter) -> jobDescriptions.list(DocumentSearch.titled(filter == null ? "" : filter), page));
        other.setItemLabelGenerator(summary -> getTranslation(
                "jobDescription.library.compare.item",
                summary.title(),
                summary.id().value()));
        other.setWidthFull();
        other.addValueChangeListener(event -> {
            close();
            UI.getCurrent()
                    .navigate(JobDescriptionRoutes.comparisonOf(
                            first.id(), event.getValue().id()));
        });
        add(other);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
        other.focus();
    }
}
