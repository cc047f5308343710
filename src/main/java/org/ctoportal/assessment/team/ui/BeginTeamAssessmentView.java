package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.assessment.team.BeginTeamAssessment;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.TextLimit;

/** What the team is asked for, who is on it, and until when. */
@Route(TeamAssessmentRoutes.NEW)
@RolesAllowed(Permissions.KEEP_TEAM_ASSESSMENTS)
class BeginTeamAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamAssessmentService assessments;
    private final TextField purpose = new TextField(getTranslation(KEY + "purpose"));
    private final MultiSelectComboBox<Colleague> members = new MultiSelectComboBox<>(getTranslation(KEY + "members"));
    private final DatePicker lastDay = new DatePicker(getTranslation(KEY + "lastDay"));

    BeginTeamAssessmentView(TeamAssessmentService assessments) {
        this.assessments = assessments;
        addClassNames("page", "narrow");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "begin.subtitle"));
        var who = new Paragraph(getTranslation(KEY + "private"));
        who.addClassName("self-private");
        purpose.setHelperText(getTranslation(KEY + "purpose.hint"));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setWidthFull();
        TextLimit.of(purpose, BeginTeamAssessment.LONGEST_PURPOSE);
        members.setHelperText(getTranslation(KEY + "members.hint"));
        members.setItemLabelGenerator(TeamWords::person);
        members.setRequiredIndicatorVisible(true);
        members.setManualValidation(true);
        members.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        members.setWidthFull();
        lastDay.setHelperText(getTranslation(KEY + "lastDay.hint", BeginTeamAssessment.MOST_DAYS));
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setManualValidation(true);
        lastDay.setLocale(getLocale());
        lastDay.addClassName("team-day");
        var begin = new Button(getTranslation(KEY + "begin.go"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(purpose, members, lastDay, begin);
        form.addClassNames("panel", "self-form");
        add(header, who, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var people = assessments.possibleMembers();
        members.setItems(people);
        members.select(people.stream()
                .filter(one -> one.roles().contains(Role.SUPERINTENDENT))
                .toList());
        if (!assessments.isCarried()) {
            addComponentAtIndex(2, TeamWords.hint(getTranslation(KEY + "noMail")));
        }
    }

    private void begin() {
        var day = lastDay.getValue();
        say(lastDay, day == null, Why.LAST_DAY);
        say(purpose, purpose.getValue().isBlank(), Why.PURPOSE_MISSING);
        say(members, members.isEmpty(), Why.TOO_FEW);
        if (day == null || purpose.isInvalid() || members.isInvalid()) {
            return;
        }
        try {
            var chosen = members.getValue().stream().map(Colleague::id).toList();
            var id = assessments.begin(new BeginTeamAssessment(purpose.getValue(), chosen, day));
            Notices.done(getTranslation(KEY + "begun"));
            getUI().ifPresent(ui -> ui.navigate(TeamAssessmentRoutes.of(id)));
        } catch (RefusedTeamAssessmentException e) {
            HasValidationProperties field =
                    switch (e.why()) {
                        case PURPOSE_MISSING, PURPOSE_TOO_LONG -> purpose;
                        case LAST_DAY -> lastDay;
                        default -> members;
                    };
            say(field, true, e.why());
        }
    }

    private static void say(HasValidationProperties field, boolean isInvalid, Why why) {
        field.setErrorMessage(TeamWords.refused(why));
        field.setInvalid(isInvalid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "begin");
    }
}
