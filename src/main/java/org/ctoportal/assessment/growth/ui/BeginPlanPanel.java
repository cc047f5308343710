package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.framework.Skill;

/** Where no plan is yet: what one is good for, and the few answers that begin it. */
class BeginPlanPanel extends Composite<Div> {

    /**
     * Asks for the answers.
     *
     * @param from where they were taken from already; empty for nowhere
     */
    BeginPlanPanel(List<Skill> skills, PlanTerms usual, String from, SerializableConsumer<PlanTerms> begin) {
        getContent().addClassNames("panel", "growth-begin");
        var form = new PlanForm(skills);
        form.show(usual);
        var confirm =
                new Button(getTranslation("growth.begin"), click -> form.read().ifPresent(begin::accept));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(getTranslation("growth.begin.hint"));
        hint.addClassName("growth-lead");
        getContent().add(new H2(getTranslation("growth.begin.title")), hint);
        if (!from.isEmpty()) {
            var taken = new Paragraph(from);
            taken.addClassName("notice");
            getContent().add(taken);
        }
        var privacy = new Paragraph(getTranslation("growth.private"));
        privacy.addClassName("hint");
        getContent().add(form, confirm, privacy);
    }
}
