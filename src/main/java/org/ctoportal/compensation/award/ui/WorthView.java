package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.compensation.award.RenewalHoursService;
import org.ctoportal.compensation.award.WorthService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** What a certification is worth to the person: the sentences that apply, a claim, and where each claim stands. */
@Route(AwardRoutes.WORTH)
@Menu(title = "menu.reward.worth", order = 30)
@RolesAllowed(Permissions.CLAIM_AWARDS)
class WorthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorthService worths;
    private final transient ClaimReceiptService receipts;
    private final MyClaims mine;
    private final LocalDate today;

    WorthView(
            WorthService worths,
            ClaimService claims,
            ClaimReceiptService receipts,
            RenewalHoursService renewals,
            DistrictProfileService districts,
            Clock clock) {
        this.worths = worths;
        this.receipts = receipts;
        this.mine = new MyClaimActs(claims, receipts, renewals, this::show);
        this.today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        addClassNames("page", "policy", "award");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("worth.title"));
        header.setSubtitle(getTranslation("worth.subtitle"));
        add(header);
        var all = worths.list();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("worth.empty"), getTranslation("worth.empty.hint")));
        }
        all.forEach(worth -> add(new WorthPanel(
                worth, today, (claim, attached) -> submit(worth.promise().policy(), claim, attached))));
        add(new MyClaimsPanel(all, mine));
    }

    private void submit(PolicyId policy, CostClaim claim, List<NewReceipt> attached) {
        try {
            receipts.claim(policy, claim, attached);
            show();
            Notices.done(getTranslation("worth.submitted"));
        } catch (RefusedAwardException e) {
            Notices.problem(getTranslation("award.problem." + e.reason()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("worth.title");
    }
}
