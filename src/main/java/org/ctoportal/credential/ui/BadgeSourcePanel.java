package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.ctoportal.credential.badge.BadgeException;
import org.ctoportal.credential.badge.BadgeReason;
import org.ctoportal.credential.badge.Badges;
import org.ctoportal.credential.intake.BadgeNotReachedException;
import org.ctoportal.shared.ui.SmallUpload;

/** Where a badge comes from: a file, or its address where issuers may be asked. What is no badge is told here. */
class BadgeSourcePanel extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_ADDRESS = 500;

    private final Paragraph refusal = new Paragraph();
    private final transient SerializableBiConsumer<String, byte[]> taken;

    BadgeSourcePanel(
            boolean asksIssuers,
            SerializableFunction<String, byte[]> fetch,
            SerializableBiConsumer<String, byte[]> taken) {
        this.taken = taken;
        refusal.addClassName("notice");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassName("credential-form");
        var address =
                asksIssuers ? address(fetch) : CredentialWords.hint(getTranslation("credential.intake.address.off"));
        getContent().add(upload(), CredentialWords.hint(limits()), address, refusal);
    }

    private String limits() {
        return getTranslation("credential.intake.limits", Badges.LARGEST / MEGABYTE);
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(Badges.LARGEST, this::take));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".png", ".svg", ".json", ".jsonld", ".jwt", ".jws", ".txt");
        upload.setMaxFileSize(Badges.LARGEST);
        upload.setUploadButton(new Button(getTranslation("credential.intake.choose")));
        upload.setDropLabel(new Span(getTranslation("credential.evidence.drop")));
        upload.addFileRejectedListener(event -> refuse(limits()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private Div address(SerializableFunction<String, byte[]> fetch) {
        var address = new TextField(getTranslation("credential.intake.address"));
        address.setPlaceholder("https://");
        address.setMaxLength(LONGEST_ADDRESS);
        address.setHelperText(getTranslation("credential.intake.address.hint"));
        var look = new Button(getTranslation("credential.intake.fetch"), click -> {
            try {
                take(address.getValue(), fetch.apply(address.getValue()));
            } catch (BadgeNotReachedException e) {
                refuse(getTranslation("credential.intake.notReached"));
            }
        });
        look.addClassName("takes-long");
        look.setDisableOnClick(true);
        look.addClickListener(click -> look.setEnabled(true));
        var row = new Div(address, look);
        row.addClassName("credential-address");
        return row;
    }

    private void take(String name, byte[] bytes) {
        try {
            refusal.setVisible(false);
            taken.accept(name, bytes);
        } catch (BadgeException e) {
            refuse(getTranslation(e.reason().key(), e.details().toArray()));
            if (e.reason() == BadgeReason.ADDRESS_ONLY) {
                refusal.add(" " + getTranslation("credential.intake.addressOnly"));
            }
        }
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
