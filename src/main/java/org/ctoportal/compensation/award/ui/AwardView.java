package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.RepaymentService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** Who gets what by a policy in a fiscal year and why, and what of it goes to payroll. */
@Route(AwardRoutes.AWARDS)
@RolesAllowed(Permissions.KEEP_AWARDS)
class AwardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AwardService awards;
    private final transient ClaimService claims;
    private final transient ClaimReceiptService receipts;
    private final transient RepaymentService repayments;
    private final LocalDate today;
    private String title = "";

    AwardView(
            AwardService awards,
            ClaimService claims,
            ClaimReceiptService receipts,
            RepaymentService repayments,
            DistrictProfileService districts,
            Clock clock) {
        this.awards = awards;
        this.claims = claims;
        this.receipts = receipts;
        this.repayments = repayments;
        this.today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        addClassNames("page", "policy", "award");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), AwardRoutes.POLICY_ID)
                .map(PolicyId::new)
                .orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(AwardRoutes.YEAR);
        try {
            show(awards.get(id, YearChoice.of(asked, today)));
        } catch (PolicyNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(AwardDetails found) {
        removeAll();
        title = getTranslation("award.title", found.policyTitle(), found.year().text());
        var acts = new AwardActs(awards, claims, repayments, found, this::show);
        var header = new PageHeader(title);
        header.setSubtitle(getTranslation("award.subtitle"));
        var add = new Button(getTranslation("award.holder.add"), click -> acts.add(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(new YearChoice(found.policy(), found.year(), today), add);
        var ledger = claims.ledger(found.policy());
        add(
                header,
                standing(found),
                new HoldersPanel(acts),
                new ClaimsPanel(acts, claims.list(found.policy()), receipts.of(found.policy())),
                new RepaymentPanel(acts, ledger.repayments(), repayments.advances(found.policy())),
                new PayrollPanel(acts));
    }

    private Paragraph standing(AwardDetails found) {
        var adopted = found.adopted();
        var words = adopted == null
                ? getTranslation("award.standing.notAdopted")
                : getTranslation(
                        found.inForce() ? "award.standing.inForce" : "award.standing.later",
                        HeldWords.day(adopted.effective(), getLocale()));
        var standing = new Paragraph(words);
        standing.setClassName("policy-warning", !found.inForce());
        return standing;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
