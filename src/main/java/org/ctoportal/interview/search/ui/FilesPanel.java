package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Objects;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.CandidateFileId;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateFileSummary;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.UnfitFileException;
import org.ctoportal.shared.ui.SmallUpload;
import org.jspecify.annotations.Nullable;

/** The documents of a candidate. The service decides what is taken; this says why something was not. */
class FilesPanel extends Composite<Div> {

    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    private final transient SerializableSupplier<List<CandidateFileSummary>> files;
    private final transient SerializableFunction<CandidateFileId, String> address;
    private final transient @Nullable SerializableConsumer<AddFile> add;
    private final transient SerializableConsumer<CandidateFileId> remove;
    private final Div list = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Select<FileKind> kind = new Select<>();

    FilesPanel(
            SerializableSupplier<List<CandidateFileSummary>> files,
            SerializableFunction<CandidateFileId, String> address,
            @Nullable SerializableConsumer<AddFile> add,
            SerializableConsumer<CandidateFileId> remove) {
        this.files = files;
        this.address = address;
        this.add = add;
        this.remove = remove;
        getContent().addClassNames("panel", "candidate-files");
        getContent().add(new H2(getTranslation("interview.search.files")), list);
        if (add != null) {
            kind.setLabel(getTranslation("interview.search.files.kind"));
            kind.setItems(FileKind.values());
            kind.setItemLabelGenerator(one -> getTranslation("interview.search.files.kind." + one));
            kind.setValue(FileKind.RESUME);
            refusal.addClassName("notice");
            refusal.getElement().setAttribute("role", "alert");
            refusal.setVisible(false);
            var limits = new Paragraph(getTranslation(
                    "interview.search.files.limits",
                    CandidateFileService.LARGEST / MEGABYTE,
                    CandidateFileService.MOST));
            limits.addClassName("hint");
            getContent().add(kind, upload(), refusal, limits);
        }
        show();
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(CandidateFileService.LARGEST, this::take));
        upload.setAcceptedFileTypes(".pdf", ".docx", ".txt", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(CandidateFileService.LARGEST);
        upload.setUploadButton(new Button(getTranslation("interview.search.files.choose")));
        upload.setDropLabel(new Span(getTranslation("interview.search.files.drop")));
        upload.addFileRejectedListener(event -> refuse("", UnfitFileException.Why.LARGE));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void take(String name, byte[] bytes) {
        try {
            Objects.requireNonNull(add).accept(new AddFile(name, kind.getValue(), bytes));
            refusal.setVisible(false);
        } catch (UnfitFileException e) {
            refuse(name, e.why());
        }
        show();
    }

    private void refuse(String name, UnfitFileException.Why why) {
        refusal.setText((name.isEmpty() ? "" : name + ": ") + getTranslation("interview.search.files.refused." + why));
        refusal.setVisible(true);
    }

    private void show() {
        list.removeAll();
        var kept = files.get();
        if (kept.isEmpty()) {
            list.add(new Paragraph(getTranslation("interview.search.files.none")));
            return;
        }
        var items = new UnorderedList();
        kept.forEach(file -> items.add(item(file)));
        list.add(items);
    }

    private ListItem item(CandidateFileSummary file) {
        var link = new Anchor(address.apply(file.id()), file.name());
        link.setRouterIgnore(true);
        var hint = new Span(getTranslation("interview.search.files.kind." + file.kind()) + " · " + size(file.size()));
        hint.addClassName("hint");
        var item = new ListItem(new Div(link, hint));
        if (add != null) {
            var button = new Button(getTranslation("interview.search.files.remove"), click -> askToRemove(file));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("interview.search.files.remove.name", file.name()));
            item.add(button);
        }
        return item;
    }

    private void askToRemove(CandidateFileSummary file) {
        var dialog = new ConfirmDialog(
                getTranslation("interview.search.files.remove.title"),
                getTranslation("interview.search.files.remove.words", file.name()),
                getTranslation("interview.search.files.remove"),
                event -> {
                    remove.accept(file.id());
                    show();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private String size(int bytes) {
        return bytes < MEGABYTE
                ? getTranslation("interview.search.files.kilobytes", Math.max(1, bytes / KILOBYTE))
                : getTranslation("interview.search.files.megabytes", (double) bytes / MEGABYTE);
    }
}
