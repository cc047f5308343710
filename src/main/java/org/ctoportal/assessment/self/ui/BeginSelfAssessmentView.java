package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.ui.PageHeader;

/** What somebody assesses the own work for. Everything is chosen already: one click begins. */
@Route(SelfAssessmentRoutes.NEW)
@RolesAllowed(Permissions.ASSESS_SELF)
class BeginSelfAssessmentView extends Div implements HasDynamicTitle {

    private final transient SelfAssessmentService assessments;
    private final RadioButtonGroup<InstrumentKind> kind = choice("kind", InstrumentKind.ofOneself());
    private final RadioButtonGroup<Purpose> purpose = choice("purpose", List.of(Purpose.values()));
    private final RadioButtonGroup<Background> background = choice("background", List.of(Background.values()));

    BeginSelfAssessmentView(SelfAssessmentService assessments, CurrentUser currentUser) {
        this.assessments = assessments;
        addClassNames("page", "narrow", "self-begin");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "begin.subtitle"));
        var who = new Paragraph(getTranslation(KEY + "private"));
        who.addClassName("self-private");
        var isSuperintendent = currentUser.get().has(Role.SUPERINTENDENT);
        kind.setValue(isSuperintendent ? InstrumentKind.SUPERINTENDENT : InstrumentKind.TECHNOLOGY_LEADER);
        purpose.setValue(Purpose.GROWTH);
        background.setValue(isSuperintendent ? Background.ADMINISTRATION : Background.TECHNICAL);
        background.setHelperText(getTranslation(KEY + "background.hint"));
        var begin = new Button(getTranslation(KEY + "begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(kind, purpose, background, begin);
        form.addClassNames("panel", "self-form");
        add(header, who, form);
    }

    private <T extends Enum<T>> RadioButtonGroup<T> choice(String name, List<T> values) {
        var group = new RadioButtonGroup<T>(getTranslation(KEY + name));
        group.setItems(values);
        group.setItemLabelGenerator(value -> getTranslation(KEY + name + "." + value));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setRequiredIndicatorVisible(false);
        return group;
    }

    private void begin() {
        var id = assessments.begin(new BeginSelfAssessment(kind.getValue(), purpose.getValue(), background.getValue()));
        getUI().ifPresent(ui -> ui.navigate(SelfAssessmentRoutes.of(id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "begin.title");
    }
}
