package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.RefusedChangeException;
import org.ctoportal.jobdescription.StaleUpgradeException;
import org.ctoportal.jobdescription.UpgradePreview;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** Shows what the newest templates do to a job description before anything is done, and does it. */
@Route(JobDescriptionRoutes.UPGRADE)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JobDescriptionUpgradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JobDescriptionUpgradeService upgrades;
    private final boolean mayChange;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private final Button apply = new Button(getTranslation("jobDescription.upgrade.apply"), click -> apply());
    private final Span left = new Span();
    private final Div actions = new Div(apply, left);
    private @Nullable UpgradePreview preview;
    private @Nullable UpgradePanel panel;

    JobDescriptionUpgradeView(JobDescriptionUpgradeService upgrades, CurrentUser currentUser) {
        this.upgrades = upgrades;
        this.mayChange = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        addClassNames("page", "upgrade-page");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        left.addClassName("hint");
        left.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("upgrade-actions");
        add(header, body, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), JobDescriptionRoutes.ID)
                .map(DocumentId::new)
                .orElseThrow(NotFoundException::new);
        try {
            preview = upgrades.plan(id);
        } catch (DocumentNotFoundException e) {
            throw new NotFoundException();
        }
        header.setTitle(getTranslation("jobDescription.upgrade.title", preview().title()));
        header.addAction(toEditor());
        show();
    }

    private void show() {
        var shown = preview();
        body.removeAll();
        actions.setVisible(mayChange && !shown.isCurrent());
        if (shown.isCurrent()) {
            header.setSubtitle("");
            body.add(new EmptyState(
                    getTranslation("jobDescription.upgrade.current"),
                    getTranslation("jobDescription.upgrade.current.hint", VersionWords.of(shown.to()))));
            return;
        }
        header.setSubtitle(VersionWords.between(shown.from(), shown.to()) + " "
                + getTranslation("jobDescription.upgrade.subtitle"));
        panel = new UpgradePanel(shown.plan(), mayChange, this::count);
        body.add(panel);
        count();
    }

    private void count() {
        var open = preview().plan().open(panel().choices().keySet()).size();
        apply.setEnabled(open == 0);
        left.setText(getTranslation("jobDescription.upgrade.left", open));
    }

    private void apply() {
        try {
            done(upgrades.apply(preview(), panel().choices()));
        } catch (StaleUpgradeException e) {
            var former = panel();
            preview = upgrades.plan(preview().id());
            show();
            if (!preview().isCurrent()) {
                panel().takeOver(former);
            }
            Notices.problem(getTranslation("jobDescription.upgrade.stale"));
        } catch (RefusedChangeException e) {
            Notices.problem(getTranslation("jobDescription.problem." + e.problem()));
        }
    }

    private void done(int kept) {
        actions.setVisible(false);
        header.setSubtitle("");
        var undo = new Button(getTranslation("jobDescription.upgrade.undo"), click -> undo(kept));
        var told = new Paragraph(getTranslation(
                "jobDescription.upgrade.done", VersionWords.of(preview().to()), kept));
        var result = new Div(told, undo);
        result.addClassNames("panel", "upgrade-done");
        result.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(result);
        undo.focus();
    }

    private void undo(int kept) {
        upgrades.goBack(preview().id(), kept);
        preview = upgrades.plan(preview().id());
        var former = panel();
        show();
        panel().takeOver(former);
        Notices.done(getTranslation("jobDescription.upgrade.undone"));
    }

    private RouterLink toEditor() {
        var link = new RouterLink(
                getTranslation("jobDescription.upgrade.editor"),
                JobDescriptionEditorView.class,
                JobDescriptionEditorView.parameters(preview().id()));
        link.addClassName("button");
        return link;
    }

    private UpgradePreview preview() {
        return Objects.requireNonNull(preview);
    }

    private UpgradePanel panel() {
        return Objects.requireNonNull(panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobDescription.upgrade.title", preview().title());
    }
}
