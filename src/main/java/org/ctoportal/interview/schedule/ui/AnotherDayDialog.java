package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.schedule.PlanDay;

/** Plans a day like the last one. */
class AnotherDayDialog extends Dialog {

    AnotherDayDialog(DayForm form, PlanDay like, SerializableConsumer<DayForm> plan) {
        setHeaderTitle(getTranslation("interview.schedule.another"));
        setWidth("46rem");
        setMaxWidth("96vw");
        form.show(like);
        add(form);
        var confirm = new Button(getTranslation("interview.schedule.plan"), click -> plan.accept(form));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
