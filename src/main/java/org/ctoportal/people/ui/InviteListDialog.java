package org.ctoportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.identity.Role;
import org.ctoportal.people.InvitationLine;
import org.ctoportal.people.PeopleSheet;
import org.ctoportal.shared.FileText;
import org.ctoportal.shared.ui.SmallUpload;

/** Invites several people from a list that is pasted or a file: looked at line by line first, all of it or nothing. */
class InviteListDialog extends Dialog {

    private final TextArea text = new TextArea(getTranslation("people.list.text"));
    private final RolesField roles;
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("people.list.nobody"));
    private final transient SerializableBiFunction<String, Set<Role>, List<InvitationLine>> look;
    private final transient SerializableBiConsumer<String, Set<Role>> take;

    InviteListDialog(
            Set<Role> grantable,
            SerializableBiFunction<String, Set<Role>, List<InvitationLine>> look,
            SerializableBiConsumer<String, Set<Role>> take) {
        this.look = look;
        this.take = take;
        this.roles = new RolesField(grantable);
        setHeaderTitle(getTranslation("people.list"));
        setWidth("46rem");
        setMaxWidth("96vw");
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxRows(12);
        text.setPlaceholder(getTranslation("people.list.example"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> look());
        roles.setLabel(getTranslation("people.list.roles"));
        roles.addValueChangeListener(event -> look());
        outcome.addClassName("people-outcome");
        outcome.getElement().setAttribute("role", "status");
        var hint = new Paragraph(getTranslation("people.list.hint"));
        hint.addClassName("hint");
        var form = new Div(hint, upload(), text, outcome, roles);
        form.addClassName("people-form");
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private Upload upload() {
        var upload =
                new Upload(new SmallUpload(PeopleSheet.LONGEST, (name, bytes) -> text.setValue(FileText.of(bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleSheet.LONGEST);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setUploadButton(new Button(getTranslation("people.list.choose")));
        upload.setDropLabel(new Span(getTranslation("people.list.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** A dry run. */
    private void look() {
        outcome.removeAll();
        var lines = look.apply(text.getValue(), roles.getValue());
        var invited = lines.stream().filter(line -> line.problem() == null).count();
        var wrong = lines.stream().anyMatch(InvitationLine::isWrong);
        go.setEnabled(invited > 0 && !wrong);
        go.setText(invited == 0 ? getTranslation("people.list.nobody") : getTranslation("people.list.take", invited));
        if (wrong) {
            var mend = new Paragraph(getTranslation("people.list.mend"));
            mend.addClassName("notice");
            outcome.add(mend);
        }
        if (!lines.isEmpty()) {
            var list = new UnorderedList(lines.stream().map(this::item).toArray(ListItem[]::new));
            list.addClassName("people-lines");
            outcome.add(list);
        }
    }

    private ListItem item(InvitationLine line) {
        var person = line.person();
        var problem = line.problem();
        var names = PeopleWords.roles(person.seat().roles());
        var who = List.of(person.name(), person.email(), person.seat().title()).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        var what = new Span(problem == null ? names : SeatRefusal.words(problem));
        what.addClassNames("people-state", line.isWrong() ? "wrong" : problem == null ? "good" : "same");
        return new ListItem(
                new Span(getTranslation("people.list.line", line.number(), who.isEmpty() ? "–" : who)), what);
    }

    private void take() {
        if (new SeatRefusal().allows(() -> take.accept(text.getValue(), roles.getValue()))) {
            close();
        } else {
            look();
        }
    }
}
