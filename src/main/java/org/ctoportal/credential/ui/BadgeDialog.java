package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.credential.badge.BadgeException;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.UnfitEvidenceException;
import org.ctoportal.credential.holding.UnfitHoldingException;
import org.ctoportal.credential.intake.BadgeIntakeService;
import org.ctoportal.credential.intake.RefutedBadgeException;
import org.jspecify.annotations.Nullable;

/** A badge on its way to a recorded credential: brought, looked at, matched with the catalogue, recorded. */
class BadgeDialog extends Dialog {

    private final transient BadgeIntakeService badges;
    private final transient SerializableConsumer<HoldingId> done;
    private final transient List<CredentialType> types;
    private final @Nullable Holder holder;
    private final Div seen = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button go = new Button(getTranslation("credential.intake.record"), click -> record());
    private @Nullable HolderChoice choice;
    private @Nullable BadgeMatch match;
    private String name = "";
    private byte[] file = {};

    /** {@code holder} is none for the signed-in person. */
    BadgeDialog(
            BadgeIntakeService badges,
            @Nullable Holder holder,
            List<CredentialType> types,
            SerializableConsumer<HoldingId> done) {
        this.badges = badges;
        this.holder = holder;
        this.types = types;
        this.done = done;
        setHeaderTitle(getTranslation("credential.intake"));
        setWidth("46rem");
        setMaxWidth("96vw");
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        seen.addClassName("credential-form");
        var source = new BadgeSourcePanel(badges.asksIssuers(), badges::fetch, this::look);
        var form = new Div(new Paragraph(getTranslation("credential.intake.hint")), source, seen, problem);
        form.addClassName("credential-form");
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
        clear();
    }

    /** Asks for whom: one of them, or somebody without an account. */
    BadgeDialog forOneOf(List<Holder> people) {
        var asked = new HolderChoice(people);
        asked.onChange(() -> {
            if (match != null) {
                look(name, file);
            }
        });
        choice = asked;
        addComponentAsFirst(asked);
        return this;
    }

    private @Nullable Holder person() {
        return choice == null ? holder : choice.holder();
    }

    /** @throws BadgeException when the file holds none; what was looked at before is shown no longer then */
    private void look(String fileName, byte[] bytes) {
        clear();
        var badge = badges.look(person(), bytes);
        name = fileName;
        file = bytes;
        match = new BadgeMatch(badge, types, standing -> go.setEnabled(standing.mayBeRecorded()));
        seen.add(new BadgePreview(badge), match);
        seen.setVisible(true);
    }

    private void clear() {
        match = null;
        seen.removeAll();
        seen.setVisible(false);
        problem.setVisible(false);
        go.setEnabled(false);
    }

    private void record() {
        var code = match == null ? "" : match.chosen();
        if (code.isEmpty()) {
            return;
        }
        try {
            var id = badges.take(person(), name, file, code);
            close();
            done.accept(id);
        } catch (UnfitHoldingException e) {
            refuse(e.problems().entrySet().stream()
                    .map(one -> getTranslation("credential.import.column." + one.getKey()) + ": "
                            + getTranslation("credential.problem." + one.getValue()))
                    .sorted()
                    .collect(Collectors.joining(" ")));
            if (choice != null) {
                CredentialWords.mark(choice.fields(), e.problems());
            }
        } catch (UnfitEvidenceException e) {
            refuse(getTranslation("credential.evidence.refused." + e.why()));
        } catch (RefutedBadgeException e) {
            look(name, file);
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
