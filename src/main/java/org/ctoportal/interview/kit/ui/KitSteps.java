package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.kit.KitStanding;

/** The steps a kit can take now, for whoever is signed in. Every step asks before it is taken. */
class KitSteps extends Composite<Div> {

    private final SerializableBiConsumer<KitStep, String> take;

    KitSteps(SerializableBiConsumer<KitStep, String> take) {
        this.take = take;
        getContent().addClassName("kit-actions");
    }

    /** {@code approvers} are the names of those who would be asked. */
    void show(KitStanding standing, SignedInPerson person, List<String> approvers) {
        getContent().removeAll();
        var steps = steps(standing, person);
        for (var step : steps) {
            var button = new Button(getTranslation(step.key()), click -> ask(step, approvers));
            if (step == KitStep.DELETE) {
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            } else if (step == steps.getLast() && step.leadsOn()) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            getContent().add(button);
        }
    }

    /** The one that leads further comes last. */
    private static List<KitStep> steps(KitStanding standing, SignedInPerson person) {
        return switch (standing.status()) {
            case DRAFT -> standing.editions() == 0 ? List.of(KitStep.DELETE, KitStep.SUBMIT) : List.of(KitStep.SUBMIT);
            case IN_REVIEW ->
                standing.isSubmittedBy(person.id())
                        ? List.of(KitStep.TAKE_BACK)
                        : person.may(Permissions.APPROVE_KITS)
                                ? List.of(KitStep.SEND_BACK, KitStep.APPROVE)
                                : List.of();
            case APPROVED -> List.of(KitStep.REOPEN, KitStep.FREEZE);
            case FROZEN -> List.of(KitStep.REOPEN);
            case IN_USE, CLOSED -> List.of();
        };
    }

    private void ask(KitStep step, List<String> approvers) {
        var key = step.key();
        if (step.needsWords()) {
            new WhyDialog(key, words -> take.accept(step, words)).open();
        } else {
            var nobody = step == KitStep.SUBMIT && approvers.isEmpty();
            new ConfirmDialog(
                            getTranslation(key),
                            getTranslation(key + (nobody ? ".nobody" : ".hint"), String.join(", ", approvers)),
                            getTranslation(key),
                            confirmed -> take.accept(step, ""),
                            getTranslation("action.cancel"),
                            cancelled -> {})
                    .open();
        }
    }
}
