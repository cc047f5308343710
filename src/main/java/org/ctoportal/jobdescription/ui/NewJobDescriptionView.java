package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.AnswersException;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.PageHeader;

/** Five answers, one click, a complete job description. */
@Route(JobDescriptionRoutes.NEW)
@RolesAllowed(Permissions.DRAFT_DOCUMENTS)
class NewJobDescriptionView extends Div implements HasDynamicTitle {

    private final transient JobDescriptionService jobDescriptions;
    private final AnswersForm form = new AnswersForm();

    NewJobDescriptionView(JobDescriptionService jobDescriptions) {
        this.jobDescriptions = jobDescriptions;
        addClassNames("page", "narrow");
        var header = new PageHeader(getTranslation("jobDescription.new.title"));
        header.setSubtitle(getTranslation("jobDescription.new.subtitle"));
        var write = new Button(getTranslation("jobDescription.new.write"), click -> write(click.getSource()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        add(header, form, write);
    }

    private void write(Button button) {
        try {
            var id = jobDescriptions.draft(form.answers());
            getUI().ifPresent(ui -> ui.navigate(JobDescriptionRoutes.editorOf(id)));
        } catch (AnswersException e) {
            form.show(e.problems());
            form.focus(e.problems());
        } finally {
            button.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobDescription.new.title");
    }
}
