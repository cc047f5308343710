package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Signer;
import org.jspecify.annotations.Nullable;

/** One of those who are asked in a step, and who may sign on their behalf. */
class SignerRow extends Composite<Div> {

    private final Select<Party> who = new Select<>();
    private final Select<Party> deputy = new Select<>();
    private final Button remove;

    SignerRow(List<Party> parties, @Nullable Signer signer, SerializableConsumer<SignerRow> removed) {
        who.setLabel(getTranslation("authoring.route.who"));
        who.setItems(parties);
        who.setItemLabelGenerator(PartyWords::of);
        deputy.setLabel(getTranslation("authoring.route.deputy"));
        deputy.setItems(parties);
        deputy.setEmptySelectionAllowed(true);
        deputy.setEmptySelectionCaption(getTranslation("authoring.route.nobody"));
        deputy.setItemLabelGenerator(
                party -> party == null ? getTranslation("authoring.route.nobody") : PartyWords.of(party));
        if (signer != null) {
            known(parties, signer.who()).ifPresent(who::setValue);
            Optional.ofNullable(signer.deputy())
                    .flatMap(party -> known(parties, party))
                    .ifPresent(deputy::setValue);
        }
        remove = new Button(getTranslation("authoring.route.remove"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClassName("signer-row");
        getContent().add(who, deputy, remove);
    }

    /** The last one of a step stays. */
    void offerRemoval(boolean offered) {
        remove.setVisible(offered);
    }

    private static Optional<Party> known(List<Party> parties, Party party) {
        return parties.stream()
                .filter(one -> one.role() == party.role() && Objects.equals(one.person(), party.person()))
                .findFirst();
    }

    /** Who is asked here; nobody while nothing is chosen, which the field says. */
    Optional<Signer> signer() {
        var chosen = who.getValue();
        who.setInvalid(chosen == null);
        who.setErrorMessage(getTranslation("authoring.route.choose"));
        return chosen == null ? Optional.empty() : Optional.of(new Signer(chosen, deputy.getValue()));
    }
}
