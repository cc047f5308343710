package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.framework.Skill;

/** Gives a plan other skills or another pace. */
class PlanDialog extends Dialog {

    PlanDialog(List<Skill> skills, PlanTerms terms, SerializableConsumer<PlanTerms> keep) {
        setHeaderTitle(getTranslation("growth.change"));
        setWidth("46rem");
        setMaxWidth("96vw");
        var form = new PlanForm(skills);
        form.show(terms);
        add(form);
        var confirm = new Button(
                getTranslation("growth.save"),
                click -> form.read().ifPresent(changed -> {
                    close();
                    keep.accept(changed);
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
