package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.search.CandidateLine;
import org.ctoportal.interview.search.CandidateList;
import org.ctoportal.interview.search.CandidateSheet;
import org.ctoportal.interview.search.NameAnswer;
import org.ctoportal.interview.search.RefusedCandidateException;
import org.ctoportal.shared.ui.SmallUpload;

/** Candidates from a list that is pasted or a file: looked at line by line first, and taken over only when all of it can be. */
class ImportDialog extends Dialog {

    private final transient SerializableFunction<String, CandidateList> look;
    private final transient SerializableBiFunction<String, List<NameAnswer>, Integer> take;
    private final transient SerializableConsumer<Integer> taken;
    private final TextArea text = new TextArea(getTranslation("interview.search.import.text"));
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("interview.search.import.take"));
    private final Map<String, NameAnswer> answers = new HashMap<>();

    ImportDialog(
            SerializableFunction<String, CandidateList> look,
            SerializableBiFunction<String, List<NameAnswer>, Integer> take,
            SerializableConsumer<Integer> taken) {
        this.look = look;
        this.take = take;
        this.taken = taken;
        setHeaderTitle(getTranslation("interview.search.import"));
        setWidth("46rem");
        setMaxWidth("96vw");
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(12);
        text.setPlaceholder(getTranslation("interview.search.import.example"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> look());
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(new Paragraph(getTranslation("interview.search.import.hint")), upload(), text, outcome);
        form.addClassName("search-import");
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private Upload upload() {
        var upload = new Upload(
                new SmallUpload(CandidateSheet.LONGEST, (name, bytes) -> text.setValue(CandidateSheet.textOf(bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CandidateSheet.LONGEST);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setUploadButton(new Button(getTranslation("interview.search.import.choose")));
        upload.setDropLabel(new Span(getTranslation("interview.search.import.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** A dry run: says what would be taken over. */
    private void look() {
        outcome.removeAll();
        go.setText(getTranslation("interview.search.import.take"));
        if (text.getValue().isBlank()) {
            go.setEnabled(false);
            return;
        }
        var list = look.apply(text.getValue());
        allow(list);
        if (list.isUsable()) {
            go.setText(getTranslation(
                    "interview.search.import.take.count", list.added().size()));
        }
        outcome.add(new CandidateListPreview(list, answers, answer -> {
            answers.put(answer.name(), answer);
            allow(list);
        }));
    }

    /** What was answered of a name holds while the rest of the list is put right. */
    private void allow(CandidateList list) {
        go.setEnabled(list.isUsable()
                && list.asking().stream().map(CandidateLine::name).allMatch(answers::containsKey));
    }

    private void take() {
        try {
            var added = take.apply(text.getValue(), List.copyOf(answers.values()));
            close();
            taken.accept(added);
        } catch (RefusedCandidateException e) {
            look();
            if (!e.reason().equals("list")) {
                var refused = new Paragraph(getTranslation("interview.search.problem." + e.reason()));
                refused.addClassName("notice");
                outcome.addComponentAsFirst(refused);
            }
        }
    }
}
