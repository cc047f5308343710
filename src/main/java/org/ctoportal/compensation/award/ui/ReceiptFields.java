package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.ReceiptLine;
import org.ctoportal.compensation.award.UnfitReceiptException;
import org.ctoportal.compensation.award.UnfitReceiptException.Why;
import org.ctoportal.shared.ui.SmallUpload;

/** Attaches receipts and takes them out. What is taken is decided by the bytes; this says why something was not. */
class ReceiptFields extends Composite<Div> {

    private static final String REFUSED = "award.receipt.refused.";
    private static final int MEGABYTE = 1024 * 1024;

    private final SerializableSupplier<List<ReceiptLine>> attached;
    private final SerializableConsumer<NewReceipt> add;
    private final SerializableConsumer<ReceiptLine> remove;
    private final boolean isKept;
    private final Div list = new Div();
    private final Paragraph refusal = new Paragraph();

    /**
     * @param first what is attached now
     * @param attached asks what is attached after something changed
     * @param isKept whether what is attached can be opened already
     */
    ReceiptFields(
            List<ReceiptLine> first,
            SerializableSupplier<List<ReceiptLine>> attached,
            SerializableConsumer<NewReceipt> add,
            SerializableConsumer<ReceiptLine> remove,
            boolean isKept) {
        this.attached = attached;
        this.add = add;
        this.remove = remove;
        this.isKept = isKept;
        refusal.addClassName("notice");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var hint =
                new Paragraph(getTranslation("award.receipt.limits", NewReceipt.LARGEST / MEGABYTE, NewReceipt.MOST));
        hint.addClassName("hint");
        getContent().addClassName("claim-receipts");
        getContent().add(list, upload(), refusal, hint);
        show(first);
    }

    private void show(List<ReceiptLine> lines) {
        list.removeAll();
        if (!lines.isEmpty()) {
            list.add(new ReceiptList(new ClaimProof(lines, null), isKept, this::out));
        }
    }

    private Button out(ReceiptLine line) {
        var out = new Button(
                getTranslation("award.receipt.remove"), click -> attempt(line.name(), () -> remove.accept(line)));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        out.setAriaLabel(getTranslation("award.receipt.remove.of", line.name()));
        return out;
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(
                NewReceipt.LARGEST, (name, bytes) -> attempt(name, () -> add.accept(new NewReceipt(name, bytes)))));
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(NewReceipt.LARGEST);
        upload.setUploadButton(new Button(getTranslation("award.receipt.choose")));
        upload.setDropLabel(new Span(getTranslation("award.receipt.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation(REFUSED + Why.LARGE))
                        .setIncorrectFileType(getTranslation(REFUSED + Why.TYPE))));
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void attempt(String name, SerializableRunnable act) {
        try {
            refusal.setVisible(false);
            act.run();
            show(attached.get());
        } catch (UnfitReceiptException e) {
            refuse(name, e.why());
        }
    }

    private void refuse(String name, Why why) {
        tell(name + ": " + getTranslation(REFUSED + why));
    }

    private void tell(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
