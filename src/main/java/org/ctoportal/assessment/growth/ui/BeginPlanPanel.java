package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.growth.AssessedStart;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.framework.Skill;
import org.jspecify.annotations.Nullable;

/** Where no plan is yet: what one is good for, and the few answers that begin it. */
class BeginPlanPanel extends Composite<Div> {

    /**
     * Asks for the answers.
     *
     * @param proposed what a self-assessment proposes; without one, the way to it is shown
     */
    BeginPlanPanel(
            List<Skill> skills,
            PlanTerms usual,
            @Nullable AssessedStart proposed,
            SerializableConsumer<PlanTerms> begin) {
        getContent().addClassNames("panel", "growth-begin");
        var form = new PlanForm(skills);
        form.show(usual);
        var confirm =
                new Button(getTranslation("growth.begin"), click -> form.read().ifPresent(begin::accept));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(getTranslation("growth.begin.hint"));
        hint.addClassName("growth-lead");
        getContent().add(new H2(getTranslation("growth.begin.title")), hint);
        getContent().add(proposed == null ? toAssessment() : from(proposed));
        var privacy = new Paragraph(getTranslation("growth.private"));
        privacy.addClassName("hint");
        getContent().add(form, confirm, privacy);
    }

    private Paragraph from(AssessedStart proposed) {
        var from = new Paragraph(getTranslation(
                "growth.begin.assessed", GrowthWords.day(proposed.assessed().on(), getLocale())));
        from.addClassName("growth-lead");
        return from;
    }

    private Paragraph toAssessment() {
        return new Paragraph(
                new Text(getTranslation("growth.begin.unassessed") + " "),
                new Anchor(SelfAssessmentRoutes.LIST, getTranslation("growth.begin.assess")));
    }
}
