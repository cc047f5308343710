package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.credential.holding.CredentialSheet;
import org.ctoportal.credential.holding.HolderLine;
import org.ctoportal.credential.holding.HolderLine.Outcome;
import org.ctoportal.credential.holding.HolderList;
import org.ctoportal.shared.ui.SmallUpload;

/** Holders from a table: looked at line by line first, and taken over only when all of it can be. */
class HolderImportDialog extends Dialog {

    private static final int SHOWN = 50;

    private final transient SerializableFunction<String, HolderList> look;
    private final TextArea text = new TextArea(getTranslation("credential.import.text"));
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("credential.import.take"));

    HolderImportDialog(
            SerializableFunction<String, HolderList> look,
            SerializableFunction<String, Integer> take,
            SerializableConsumer<Integer> taken) {
        this.look = look;
        setHeaderTitle(getTranslation("credential.import"));
        setWidth("46rem");
        setMaxWidth("96vw");
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(12);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> look());
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(new Paragraph(getTranslation("credential.import.hint")), upload(), text, outcome);
        form.addClassName("credential-form");
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> {
            var count = take.apply(text.getValue());
            close();
            taken.accept(count);
        });
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(
                CredentialSheet.LONGEST, (name, bytes) -> text.setValue(CredentialSheet.textOf(bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CredentialSheet.LONGEST);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setUploadButton(new Button(getTranslation("credential.import.choose")));
        upload.setDropLabel(new Span(getTranslation("credential.import.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** A dry run: says what would become of each line. */
    private void look() {
        outcome.removeAll();
        if (text.getValue().isBlank()) {
            go.setEnabled(false);
            return;
        }
        var list = look.apply(text.getValue());
        go.setEnabled(list.isUsable());
        if (!list.refusal().isEmpty()) {
            var refusal = new Paragraph(getTranslation("credential.import.refusal." + list.refusal()));
            refusal.addClassName("notice");
            outcome.add(refusal);
            return;
        }
        outcome.add(new Paragraph(getTranslation(
                "credential.import.counts",
                list.count(Outcome.NEW),
                list.count(Outcome.CHANGED),
                list.count(Outcome.SAME),
                list.count(Outcome.ERROR))));
        if (!list.ignored().isEmpty()) {
            outcome.add(CredentialWords.hint(
                    getTranslation("credential.import.ignored", String.join(", ", list.ignored()))));
        }
        if (list.count(Outcome.ERROR) > 0) {
            outcome.add(refused(list));
        }
        outcome.add(lines(list));
    }

    /** The refused lines as a file to put right and bring again. */
    private Paragraph refused(HolderList list) {
        var bytes = CredentialSheet.refused(list, this::problems);
        return new Paragraph(new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "refused-lines.csv", "text/csv; charset=utf-8", bytes.length)),
                getTranslation("credential.import.refused")));
    }

    private String problems(HolderLine line) {
        return line.problems().entrySet().stream()
                .map(one -> getTranslation("credential.import.column." + one.getKey()) + ": "
                        + getTranslation("credential.problem." + one.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What is wrong comes first: there is something to do. */
    private OrderedList lines(HolderList list) {
        var items = new OrderedList();
        items.addClassName("credential-list");
        list.lines().stream()
                .sorted(Comparator.comparing(HolderLine::outcome))
                .limit(SHOWN)
                .forEach(line -> items.add(item(line)));
        return items;
    }

    private ListItem item(HolderLine line) {
        var mark = new Span(getTranslation("credential.import.outcome." + line.outcome()));
        mark.addClassNames("credential-mark", "line-" + line.outcome().name().toLowerCase(Locale.ROOT));
        return new ListItem(
                new Span(getTranslation(
                        "credential.import.line", line.number(), line.person(), line.credential(), problems(line))),
                mark);
    }
}
