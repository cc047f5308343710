package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.authoring.approval.BlockedSubmissionException;
import org.ctoportal.authoring.approval.Blocker;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.Signer;
import org.ctoportal.authoring.approval.Stage;
import org.ctoportal.authoring.approval.SubmissionPlan;
import org.ctoportal.shared.ui.TextLimit;

/** Says who will be asked, or what stands in the way, and submits. */
class SubmitDialog extends Dialog {

    private static final int MOST_NAMES = 3;

    private final transient SubmissionPlan plan;
    private final Div body = new Div();
    private final Button submit = new Button(getTranslation("authoring.approval.submit"));

    SubmitDialog(SubmissionPlan plan, SerializableConsumer<String> submitting) {
        this.plan = plan;
        setHeaderTitle(getTranslation("authoring.approval.submit.title", plan.revision()));
        setWidth("34rem");
        setMaxWidth("96vw");
        add(body);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()), submit);
        if (!plan.blockers().isEmpty()) {
            blocked(plan.blockers());
            return;
        }
        var note = new TextArea(getTranslation("authoring.approval.submit.note"));
        note.setWidthFull();
        var limit = TextLimit.of(note, Decide.LONGEST_NOTE);
        var route = new OrderedList();
        plan.route().stages().forEach(stage -> route.add(new ListItem(words(stage))));
        body.add(new Paragraph(getTranslation("authoring.approval.submit.explain", plan.revision())), route, note);
        submit.addClickListener(click -> {
            if (limit.holds(note.getValue())) {
                try {
                    submitting.accept(note.getValue());
                    close();
                } catch (BlockedSubmissionException e) {
                    blocked(e.blockers());
                }
            }
        });
    }

    private void blocked(List<Blocker> blockers) {
        var list = new UnorderedList();
        blockers.forEach(blocker -> list.add(
                new ListItem(getTranslation("authoring.approval.blocker." + blocker.kind(), blocker.words()))));
        var why = new Div(new Paragraph(getTranslation("authoring.approval.blocked")), list);
        why.addClassName("notice");
        why.getElement().setAttribute("role", "alert");
        body.removeAll();
        body.add(why);
        submit.setVisible(false);
    }

    private String words(Stage stage) {
        var names = stage.signers().stream().map(this::words).collect(Collectors.joining(", "));
        return stage.signers().size() == 1
                ? names
                : getTranslation(
                                "authoring.approval.needed",
                                stage.needed(),
                                stage.signers().size()) + ": " + names;
    }

    /** A role with those who hold it, as far as they are few. */
    private String words(Signer signer) {
        var names = plan.names(signer.who());
        return names.isEmpty() || names.size() > MOST_NAMES
                ? PartyWords.of(signer)
                : PartyWords.of(signer) + " (" + String.join(", ", names) + ")";
    }
}
