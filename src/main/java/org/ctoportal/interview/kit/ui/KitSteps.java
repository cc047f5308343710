package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.PersonId;
import org.ctoportal.interview.kit.KitStanding;

/** The steps a kit can take now, for whoever is signed in. Every step asks before it is taken. */
class KitSteps extends Composite<Div> {

    private final SerializableBiConsumer<KitStep, String> take;

    KitSteps(SerializableBiConsumer<KitStep, String> take) {
        this.take = take;
        getContent().addClassName("kit-actions");
    }

    /** {@code approvers} are the names of those who would be asked. */
    void show(KitStanding standing, PersonId person, List<String> approvers) {
        getContent().removeAll();
        var steps = steps(standing, person, approvers);
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
    private static List<KitStep> steps(KitStanding standing, PersonId person, List<String> approvers) {
        return switch (standing.status()) {
            case DRAFT -> {
                var steps = new ArrayList<KitStep>();
                if (standing.editions() == 0) {
                    steps.add(KitStep.DELETE);
                }
                steps.add(KitStep.APPROVE);
                if (!approvers.isEmpty()) {
                    steps.add(KitStep.SUBMIT);
                }
                yield steps;
            }
            case IN_REVIEW ->
                isOwn(standing, person)
                        ? approvers.isEmpty() ? List.of(KitStep.TAKE_BACK, KitStep.APPROVE) : List.of(KitStep.TAKE_BACK)
                        : List.of(KitStep.SEND_BACK, KitStep.APPROVE);
            case APPROVED -> List.of(KitStep.REOPEN, KitStep.FREEZE);
            case FROZEN -> List.of(KitStep.REOPEN);
            case IN_USE, CLOSED -> List.of();
        };
    }

    private static boolean isOwn(KitStanding standing, PersonId person) {
        return Optional.ofNullable(standing.submission())
                .filter(submission -> submission.submitter().equals(person))
                .isPresent();
    }

    private void ask(KitStep step, List<String> approvers) {
        var key = step.key();
        if (step.needsWords()) {
            new WhyDialog(key, words -> take.accept(step, words)).open();
        } else {
            new ConfirmDialog(
                            getTranslation(key),
                            getTranslation(key + ".hint", String.join(", ", approvers)),
                            getTranslation(key),
                            confirmed -> take.accept(step, ""),
                            getTranslation("action.cancel"),
                            cancelled -> {})
                    .open();
        }
    }
}
