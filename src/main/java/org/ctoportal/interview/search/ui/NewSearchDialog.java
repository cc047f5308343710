package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingSummary;

/** Chooses the posting or the approved job description a search is for. */
class NewSearchDialog extends Dialog {

    private final ComboBox<Source> position = new ComboBox<>(getTranslation("interview.search.new.position"));

    /** Something a search can be begun from. */
    private record Source(String label, SerializableSupplier<SearchId> begin) implements Serializable {}

    NewSearchDialog(
            List<ApprovedDocument> descriptions,
            List<PostingSummary> postings,
            DateTimeFormatter day,
            SerializableFunction<DocumentId, SearchId> fromDescription,
            SerializableFunction<PostingId, SearchId> fromPosting) {
        setHeaderTitle(getTranslation("interview.search.new"));
        setWidth("40rem");
        setMaxWidth("96vw");
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
        if (descriptions.isEmpty() && postings.isEmpty()) {
            var link = new Anchor(JobDescriptionRoutes.LIST, getTranslation("interview.search.new.none.link"));
            link.setRouterIgnore(false);
            add(new Paragraph(getTranslation("interview.search.new.none")), link);
            return;
        }
        var sources = Stream.concat(
                        postings.stream()
                                .map(posting -> new Source(
                                        getTranslation(
                                                "interview.search.new.posting", posting.number(), posting.title()),
                                        () -> fromPosting.apply(posting.id()))),
                        descriptions.stream()
                                .map(description -> new Source(
                                        getTranslation(
                                                "interview.search.new.description",
                                                description.title(),
                                                description.revision(),
                                                day.format(description.approvedAt())),
                                        () -> fromDescription.apply(description.id()))))
                .toList();
        position.setItems(sources);
        position.setItemLabelGenerator(Source::label);
        position.setHelperText(getTranslation("interview.search.new.position.hint"));
        position.setWidthFull();
        position.setManualValidation(true);
        position.setValue(sources.getFirst());
        add(position);
        var start = new Button(getTranslation("interview.search.new.begin"), click -> begin());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(start);
    }

    private void begin() {
        var chosen = position.getValue();
        position.setInvalid(chosen == null);
        if (chosen == null) {
            position.setErrorMessage(getTranslation("interview.search.new.choose"));
            return;
        }
        var id = chosen.begin().get();
        close();
        UI.getCurrent().navigate(SearchRoutes.of(id));
    }
}
