package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.CostModelDetails;
import org.ctoportal.compensation.cost.CostModelDetails.Standing;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.cost.CostRoutes;
import org.ctoportal.compensation.cost.ImpossibleUptakeException;
import org.ctoportal.compensation.cost.StaleCostModelException;
import org.ctoportal.compensation.cost.Uptake;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.ui.PolicyAddress;
import org.ctoportal.compensation.policy.ui.PolicyPages;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;

/** What a policy costs: assumptions and people on one side, what follows from them on the other, at once. */
@Route(CostRoutes.COST)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class CostModelView extends Div implements BeforeEnterObserver, HasDynamicTitle, CostEditing {

    private final transient CostModelService models;
    private final boolean mayDraft;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private final Paragraph standing = new Paragraph();
    private final Button keep = new Button(getTranslation("cost.keep"), click -> keep());
    private final CostResults results = new CostResults();
    private CostModelDetails details;

    @SuppressWarnings("NullAway.Init") // beforeEnter
    CostModelView(CostModelService models, DistrictProfileService districts, CurrentUser currentUser) {
        this.models = models;
        this.zone = districts.profile().timeZone();
        this.mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        addClassNames("page", "policy", "cost");
        standing.getElement().setAttribute("role", "status");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(PolicyAddress.open(event, models::get));
    }

    private void open(CostModelDetails found) {
        details = found;
        removeAll();
        var header = new PageHeader(getTranslation("cost.title", found.policyTitle()));
        header.setSubtitle(getTranslation("cost.subtitle"));
        header.addAction(status, keep);
        var inputs = new Div(new UptakePanel(this), new AssumptionsPanel(this));
        inputs.addClassName("policy-choices");
        var sides = new Div(inputs, results);
        sides.addClassName("policy-sides");
        var files = new Div(file("pdf"), file("docx"), file("csv"));
        files.addClassName("policy-actions");
        add(header, new PolicyPages(found.policy(), PolicyPages.COST), standing, files, sides);
        show();
    }

    private Anchor file(String form) {
        var link = new Anchor("/" + CostRoutes.fileOf(details.policy(), form), getTranslation("cost.file." + form));
        link.addClassName("button");
        link.setDownload(true);
        return link;
    }

    private void show() {
        results.show(details);
        standing.setText(getTranslation("cost.standing." + details.standing()));
        standing.setClassName("policy-warning", details.standing() != Standing.CURRENT);
        keep.setVisible(mayChange() && details.standing() != Standing.CURRENT);
        status.setVisible(mayChange());
        if (details.changedAt() != null) {
            status.saved(details.changedAt(), zone);
        }
    }

    @Override
    public CostModelDetails details() {
        return details;
    }

    @Override
    public boolean mayChange() {
        return mayDraft && details.open();
    }

    @Override
    public void assume(Assume command) {
        attempt(() -> models.assume(details.policy(), details.version(), command));
    }

    @Override
    public void expect(int holders, List<Uptake.Year> years) {
        attempt(() -> models.expect(details.policy(), details.version(), holders, years));
    }

    private void keep() {
        attempt(() -> {
            var kept = models.keep(details.policy());
            Notices.done(getTranslation("cost.kept"));
            return kept;
        });
    }

    private void attempt(Supplier<CostModelDetails> change) {
        try {
            details = change.get();
            show();
        } catch (StaleCostModelException e) {
            Notices.problem(getTranslation("cost.problem.stale"));
            open(models.get(details.policy()));
        } catch (PolicyNotFoundException e) {
            status.notSaved();
            Notices.problem(getTranslation("policy.problem.gone"));
        } catch (ImpossibleUptakeException e) {
            status.notSaved();
            Notices.problem(getTranslation("cost.problem.uptake"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cost.title", details.policyTitle());
    }
}
