package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Route;
import org.ctoportal.authoring.approval.Signer;
import org.ctoportal.authoring.approval.Stage;
import org.jspecify.annotations.Nullable;

/** One step of a route: who is asked at the same time, and how many of them must agree. */
class StageInput extends Composite<Section> {

    private final List<Party> parties;
    private final H3 title = new H3();
    private final Div rows = new Div();
    private final List<SignerRow> signers = new ArrayList<>();
    private final IntegerField needed = new IntegerField(getTranslation("authoring.route.needed"));
    private final Button remove;
    private final Button add = new Button(getTranslation("authoring.route.add"), click -> add(null));

    StageInput(List<Party> parties, @Nullable Stage stage, SerializableConsumer<StageInput> removed) {
        this.parties = parties;
        needed.setMin(1);
        needed.setStepButtonsVisible(true);
        needed.setManualValidation(true);
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remove = new Button(getTranslation("authoring.route.removeStep"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(add, remove);
        actions.addClassName("route-actions");
        getContent().addClassNames("panel", "route-stage");
        getContent().add(title, rows, needed, actions);
        if (stage == null) {
            add(null);
            needed.setValue(1);
        } else {
            stage.signers().forEach(this::add);
            needed.setValue(stage.needed());
        }
    }

    /** The last step stays. */
    void number(int number, boolean onlyOne) {
        title.setText(getTranslation("authoring.route.step", number));
        remove.setVisible(!onlyOne);
    }

    private void add(@Nullable Signer signer) {
        var all = needed.getValue() == null || needed.getValue() == signers.size();
        var row = new SignerRow(parties, signer, this::remove);
        signers.add(row);
        rows.add(row);
        if (all) {
            needed.setValue(signers.size());
        }
        showNeeded();
    }

    private void remove(SignerRow row) {
        if (signers.size() > 1) {
            signers.remove(row);
            rows.remove(row);
            if (needed.getValue() != null && needed.getValue() > signers.size()) {
                needed.setValue(signers.size());
            }
        }
        showNeeded();
    }

    private void showNeeded() {
        needed.setVisible(signers.size() > 1);
        signers.forEach(row -> row.offerRemoval(signers.size() > 1));
        needed.setMax(signers.size());
        needed.setHelperText(getTranslation("authoring.route.needed.hint", signers.size()));
        add.setVisible(signers.size() < Route.MOST_SIGNERS);
    }

    /** The step as it is typed; nothing while it cannot be, which its fields say. */
    Optional<Stage> stage() {
        var chosen = signers.stream().map(SignerRow::signer).toList();
        var count = needed.getValue();
        var fits = count != null && count >= 1 && count <= signers.size();
        needed.setInvalid(!fits);
        needed.setErrorMessage(getTranslation("authoring.route.needed.hint", signers.size()));
        if (!fits || chosen.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Stage(chosen.stream().flatMap(Optional::stream).toList(), count));
    }
}
