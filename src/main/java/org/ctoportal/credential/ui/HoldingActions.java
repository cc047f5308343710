package org.ctoportal.credential.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.intake.BadgeIntakeService;

/** What can be done with a holding, each as a button that opens its dialog. */
class HoldingActions implements Serializable {

    private final HoldingDetails details;
    private final SerializableSupplier<Catalogue> catalogue;
    private final SerializableRunnable changed;

    HoldingActions(HoldingDetails details, SerializableSupplier<Catalogue> catalogue, SerializableRunnable changed) {
        this.details = details;
        this.catalogue = catalogue;
        this.changed = changed;
    }

    /** A badge of the same credential verifies this one; of another, it is recorded beside it. */
    Button bring(BadgeIntakeService badges) {
        return new Button(
                text("credential.intake"),
                click -> new BadgeDialog(
                                badges,
                                details.summary().holder(),
                                catalogue.get().inUse(),
                                this::show)
                        .open());
    }

    Button change(SerializableConsumer<WriteHolding> change) {
        return new Button(
                text("credential.change"),
                click -> new HoldingDialog(
                                text("credential.change"), catalogue.get().types(), (holder, words) -> {
                                    change.accept(words);
                                    changed.run();
                                })
                        .showing(details.words())
                        .open());
    }

    /** The same credential anew: only its days and number are asked for. */
    Button renew(SerializableFunction<WriteHolding, HoldingId> renew) {
        var before = details.words();
        var next = new WriteHolding(before.type(), before.title(), before.number(), null, null, null, "");
        return new Button(
                text("credential.renew"),
                click -> new HoldingDialog(
                                text("credential.renew"),
                                catalogue.get().types().stream()
                                        .filter(type -> type.code().equals(before.type()))
                                        .toList(),
                                (holder, words) -> show(renew.apply(words)))
                        .showing(next)
                        .asRenewal()
                        .open());
    }

    Button withdraw(SerializableConsumer<String> withdraw) {
        return new Button(
                text("credential.withdraw"),
                click -> new ReasonDialog(text("credential.withdraw"), text("credential.withdraw.hint"), withdraw)
                        .open());
    }

    private void show(HoldingId id) {
        if (id.equals(details.summary().id())) {
            changed.run();
        } else {
            UI.getCurrent().navigate(CredentialRoutes.holdingOf(id.value()));
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
