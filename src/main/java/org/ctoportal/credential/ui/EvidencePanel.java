package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.UnfitEvidenceException;
import org.ctoportal.credential.holding.UnfitEvidenceException.Why;
import org.ctoportal.shared.ui.SmallUpload;

/** The documents of a holding. The service decides what is taken; this says why something was not. */
class EvidencePanel extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;

    private final Paragraph refusal = new Paragraph();

    EvidencePanel(
            HoldingDetails details, SerializableBiConsumer<String, byte[]> add, SerializableConsumer<Long> remove) {
        getContent().addClassNames("panel", "credential-form");
        getContent().add(new H2(getTranslation("credential.evidence")));
        if (details.evidence().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("credential.evidence.none")));
        } else {
            getContent().add(list(details, remove));
        }
        if (details.mayChange()) {
            refusal.addClassName("notice");
            refusal.getElement().setAttribute("role", "alert");
            refusal.setVisible(false);
            getContent()
                    .add(
                            upload(add),
                            refusal,
                            CredentialWords.hint(getTranslation(
                                    "credential.evidence.limits",
                                    EvidenceService.LARGEST / MEGABYTE,
                                    EvidenceService.MOST)));
        }
    }

    private UnorderedList list(HoldingDetails details, SerializableConsumer<Long> remove) {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        for (var file : details.evidence()) {
            var link = new Anchor(
                    CredentialRoutes.evidenceOf(details.summary().id().value(), file.id()), file.name());
            link.setRouterIgnore(true);
            var item = new ListItem(link, CredentialWords.hint(file.addedBy()));
            if (details.mayChange()) {
                var out = new Button(getTranslation("credential.evidence.remove"), click -> {
                    try {
                        remove.accept(file.id());
                    } catch (UnfitEvidenceException e) {
                        refuse(file.name(), e.why());
                    }
                });
                out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
                out.setAriaLabel(getTranslation("credential.evidence.remove.of", file.name()));
                item.add(out);
            }
            list.add(item);
        }
        return list;
    }

    private Upload upload(SerializableBiConsumer<String, byte[]> add) {
        var upload = new Upload(new SmallUpload(EvidenceService.LARGEST, (name, bytes) -> {
            try {
                add.accept(name, bytes);
            } catch (UnfitEvidenceException e) {
                refuse(name, e.why());
            }
        }));
        upload.setAcceptedFileTypes(".pdf", ".docx", ".txt", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(EvidenceService.LARGEST);
        upload.setUploadButton(new Button(getTranslation("credential.evidence.choose")));
        upload.setDropLabel(new Span(getTranslation("credential.evidence.drop")));
        upload.addFileRejectedListener(event -> refuse("", Why.LARGE));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void refuse(String name, Why why) {
        refusal.setText((name.isEmpty() ? "" : name + ": ") + getTranslation("credential.evidence.refused." + why));
        refusal.setVisible(true);
    }
}
