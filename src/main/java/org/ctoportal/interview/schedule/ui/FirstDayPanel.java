package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.schedule.PlanDay;
import org.jspecify.annotations.Nullable;

/** Where no day is planned yet: what a schedule is, and how its first day is to run. */
class FirstDayPanel extends Composite<Div> {

    /** {@code form} is none for those who only read. */
    FirstDayPanel(@Nullable DayForm form, PlanDay usual, SerializableConsumer<DayForm> plan) {
        getContent().addClassNames("panel", "schedule-first");
        getContent()
                .add(
                        new H2(getTranslation("interview.schedule.empty")),
                        new Paragraph(getTranslation("interview.schedule.empty.hint")));
        if (form != null) {
            form.show(usual);
            var confirm = new Button(getTranslation("interview.schedule.plan"), click -> plan.accept(form));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getContent().add(form, confirm);
        }
    }
}
