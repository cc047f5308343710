package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.panel.MemberLine;
import org.ctoportal.interview.panel.PanelRole;
import org.ctoportal.interview.panel.RefusedMemberException;
import org.jspecify.annotations.Nullable;

/** Several members from pasted lines: what becomes of each is said first, and they are added only when all of them can be. */
class MemberListDialog extends Dialog {

    /** Adds everybody in the text under one role. */
    interface Taking extends Serializable {

        void take(String text, @Nullable PanelRole role);
    }

    private final TextArea text = new TextArea(getTranslation("interview.panel.list.text"));
    private final RoleField role = new RoleField(getTranslation("interview.panel.list.role"));
    private final Div outcome = new Div();
    private final Button go = new Button(getTranslation("interview.panel.list.none"));
    private final transient SerializableFunction<String, List<MemberLine>> look;
    private final transient Taking taking;

    MemberListDialog(SerializableFunction<String, List<MemberLine>> look, Taking taking) {
        this.look = look;
        this.taking = taking;
        setHeaderTitle(getTranslation("interview.panel.list"));
        setWidth("40rem");
        setMaxWidth("96vw");
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxRows(12);
        text.setPlaceholder(getTranslation("interview.panel.list.example"));
        text.setHelperText(getTranslation("interview.panel.list.hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> look());
        outcome.addClassName("member-outcome");
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(text, role, outcome);
        form.addClassName("seat-form");
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    /** A dry run. */
    private void look() {
        outcome.removeAll();
        var lines = look.apply(text.getValue());
        var added = lines.stream().filter(MemberLine::isNew).count();
        var wrong = lines.stream().anyMatch(MemberLine::isWrong);
        go.setEnabled(added > 0 && !wrong);
        go.setText(
                added == 0
                        ? getTranslation("interview.panel.list.none")
                        : getTranslation("interview.panel.list.take", added));
        if (lines.isEmpty()) {
            return;
        }
        if (wrong) {
            var mend = new Paragraph(getTranslation("interview.panel.list.mend"));
            mend.addClassName("notice");
            outcome.add(mend);
        }
        var list = new UnorderedList(lines.stream().map(this::item).toArray(ListItem[]::new));
        list.addClassName("member-lines");
        outcome.add(list);
    }

    private ListItem item(MemberLine line) {
        var problem = line.problem();
        var what = new Span(
                problem != null
                        ? getTranslation("interview.panel.add.refused." + problem)
                        : getTranslation("interview.panel.list." + (line.account() ? "account" : "code")));
        what.addClassNames("seat-mark", line.isWrong() ? "wrong" : line.isNew() ? "good" : "same");
        var who = line.email().isEmpty() || line.email().equals(line.name())
                ? line.name()
                : line.name() + ", " + line.email();
        return new ListItem(
                new Span(getTranslation("interview.panel.list.line", line.number(), who.isEmpty() ? "–" : who)), what);
    }

    private void take() {
        try {
            taking.take(text.getValue(), role.getValue());
            close();
        } catch (RefusedMemberException e) {
            look();
        }
    }
}
