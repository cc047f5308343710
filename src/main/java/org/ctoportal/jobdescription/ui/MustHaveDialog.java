package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.jobdescription.MustHaves;

/** Which requirement would you drop? Each one becomes preferred or goes with one click, and comes back with one. */
class MustHaveDialog extends Dialog {

    private final Editing editing;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<GivenUp> givenUp = new ArrayList<>();

    /** A requirement given up here, and the sentence it became; empty when it was removed. */
    private record GivenUp(ComposedClause requirement, String preferredAs) implements Serializable {}

    MustHaveDialog(Editing editing) {
        this.editing = editing;
        setHeaderTitle(getTranslation("jobDescription.mustHave.ask"));
        setWidth("44rem");
        setMaxWidth("96vw");
        count.getElement().setAttribute("role", "status");
        list.addClassNames("recent", "must-haves");
        add(count, list);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        show();
    }

    private void show() {
        var mustHaves = MustHaves.of(editing.draft().composed());
        count.setText(getTranslation(
                mustHaves.isMany() ? "jobDescription.mustHave.many" : "jobDescription.mustHave.count",
                mustHaves.count(),
                MustHaves.MOST));
        list.removeAll();
        mustHaves.droppable().forEach(requirement -> list.add(row(requirement)));
        givenUp.forEach(gone -> list.add(row(gone)));
    }

    private ListItem row(ComposedClause requirement) {
        var prefer = small("jobDescription.mustHave.prefer", requirement, () -> prefer(requirement));
        var remove = small("jobDescription.mustHave.remove", requirement, () -> remove(requirement));
        var actions = new Div(prefer, remove);
        actions.addClassName("must-have-actions");
        return new ListItem(new Span(requirement.text()), actions);
    }

    private ListItem row(GivenUp gone) {
        var words = new Span(gone.requirement().text());
        words.addClassName("must-have-gone");
        var state = new Span(getTranslation(
                !gone.preferredAs().isEmpty()
                        ? "jobDescription.mustHave.preferred"
                        : "jobDescription.mustHave.removed"));
        state.addClassName("hint");
        var actions = new Div(state, small("jobDescription.mustHave.undo", gone.requirement(), () -> undo(gone)));
        actions.addClassName("must-have-actions");
        return new ListItem(words, actions);
    }

    private Button small(String key, ComposedClause requirement, SerializableRunnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + requirement.text());
        return button;
    }

    private void prefer(ComposedClause requirement) {
        var own = new OwnClause("OWN-" + UUID.randomUUID(), MustHaves.PREFERRED, "", requirement.text());
        var instead = new Change.Together(List.of(new Change.AddOwn(own), new Change.Drop(requirement.code())));
        if (editing.save(instead)) {
            givenUp.add(new GivenUp(requirement, own.id()));
        }
        show();
    }

    private void remove(ComposedClause requirement) {
        if (editing.save(new Change.Drop(requirement.code()))) {
            givenUp.add(new GivenUp(requirement, ""));
        }
        show();
    }

    private void undo(GivenUp gone) {
        var back = new Change.Include(gone.requirement().code());
        if (editing.save(
                gone.preferredAs().isEmpty()
                        ? back
                        : new Change.Together(List.of(back, new Change.Drop(gone.preferredAs()))))) {
            givenUp.remove(gone);
        }
        show();
    }
}
