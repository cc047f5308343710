package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.EditionStatus;
import org.ctoportal.framework.edition.OwnReviewException;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.shared.ui.Notices;

/** What can be done with a whole edition as it stands: checked, sent to review and back, published, thrown away. */
class EditionSteps extends Composite<Div> {

    private final Editing editing;
    private final transient EditionService editions;
    private final EditionNotices notices;
    private final transient Clock clock;

    EditionSteps(Editing editing, EditionService editions, EditionNotices notices, Clock clock) {
        this.editing = editing;
        this.editions = editions;
        this.notices = notices;
        this.clock = clock;
        getContent().addClassName("page-actions");
    }

    void show(EditionDetails edition) {
        var actions = getContent();
        actions.removeAll();
        if (edition.isOpenForMe()) {
            if (edition.newerBase() != null) {
                actions.add(button("edition.rebase", this::rebase));
            }
            actions.add(button("edition.discard", this::discard), button("edition.check", this::check));
            actions.add(primary("edition.send", this::send));
        } else if (edition.status() == EditionStatus.IN_REVIEW) {
            actions.add(button("edition.back", this::sendBack));
            if (!edition.own()) {
                actions.add(primary("edition.publish", this::publish));
            }
        }
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private Button primary(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void rebase() {
        ask("edition.rebase.", "primary", () -> {
            if (then(editions::rebase)) {
                Notices.done(getTranslation("edition.rebased", editing.edition().base()));
            }
        });
    }

    /** Asks before what cannot be undone. */
    private void ask(String key, String theme, Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation(key + "title"),
                getTranslation(key + "hint"),
                getTranslation(key + "action"),
                confirm -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme(theme);
        dialog.open();
    }

    private void check() {
        if (hasNoProblems()) {
            Notices.done(getTranslation("edition.check.fine"));
        }
    }

    private void send() {
        if (hasNoProblems()) {
            new NotesDialog(
                            "edition.send.",
                            editing.edition().notes(),
                            notes -> closing(id -> editions.sendToReview(id, notes)))
                    .open();
        }
    }

    private boolean hasNoProblems() {
        var problems = editions.problems(editing.edition().id());
        notices.showProblems(problems);
        return problems.isEmpty();
    }

    private void sendBack() {
        new NotesDialog("edition.back.", "", note -> closing(id -> editions.sendBack(id, note))).open();
    }

    private void publish() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var edition = editing.edition();
        var instead = editions.otherInUse(edition.kind(), edition.packCode()).orElse(null);
        new PublishDialog(edition.notes(), today, instead, this::published).open();
    }

    /** Whether the dialog has done its work, with whatever outcome. */
    private boolean published(Publication publication) {
        var id = editing.edition().id();
        try {
            if (!Editing.tried(() -> editions.publish(id, publication))) {
                editing.refresh();
                return false;
            }
        } catch (OwnReviewException e) {
            editing.refresh();
            Notices.problem(getTranslation("edition.problem.ownReview"));
            return true;
        } catch (PackRefusedException e) {
            editing.refresh();
            notices.showProblems(e.problems());
            return true;
        }
        Notices.done(getTranslation("edition.published"));
        editing.leave();
        return true;
    }

    private void discard() {
        ask("edition.discard.", "error primary", () -> {
            if (Editing.tried(() -> editions.discard(editing.edition().id()))) {
                editing.leave();
            }
        });
    }

    /** Like {@link #then}; a refusal is shown beside the parts, where it is mended, and not in the dialog. */
    private boolean closing(Consumer<EditionId> step) {
        try {
            return then(step);
        } catch (PackRefusedException e) {
            notices.showProblems(e.problems());
            return true;
        }
    }

    private boolean then(Consumer<EditionId> step) {
        var id = editing.edition().id();
        try {
            return Editing.tried(() -> step.accept(id));
        } finally {
            editing.refresh();
        }
    }
}
