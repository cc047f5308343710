package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.compensation.award.Worth;
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
    private final transient ClaimService claims;
    private final LocalDate today;

    WorthView(WorthService worths, ClaimService claims, DistrictProfileService districts, Clock clock) {
        this.worths = worths;
        this.claims = claims;
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
        all.forEach(worth ->
                add(new WorthPanel(worth, today, claim -> submit(worth.promise().policy(), claim))));
        add(mine(all));
    }

    private Component mine(List<Worth> worths) {
        var section = new Section(new H2(getTranslation("worth.mine")));
        section.addClassNames("panel", "policy-cost");
        var all = claims.mine();
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("worth.mine.none")));
        }
        all.forEach(claim -> section.add(claim(claim, worths)));
        return section;
    }

    private Component claim(ClaimDetails claim, List<Worth> worths) {
        var code = claim.claim().certification();
        var title = worths.stream()
                .map(Worth::promise)
                .filter(promise -> promise.policy().equals(claim.policy()))
                .findFirst()
                .map(promise -> promise.title(code))
                .orElse(code);
        var box = new Div(
                new H3(getTranslation(
                        "worth.mine.title",
                        String.valueOf(claim.id().value()),
                        title,
                        HeldWords.day(claim.claim().claimedOn(), getLocale()))),
                new ClaimFacts(claim));
        box.addClassName("award-claim");
        return box;
    }

    private void submit(PolicyId policy, CostClaim claim) {
        try {
            claims.claim(policy, claim);
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
