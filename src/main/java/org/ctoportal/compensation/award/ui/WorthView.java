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
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.Promise;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.Recognition;
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

    private final transient ClaimService claims;
    private final LocalDate today;

    WorthView(ClaimService claims, DistrictProfileService districts, Clock clock) {
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
        var promises = claims.promises();
        if (promises.isEmpty()) {
            add(new EmptyState(getTranslation("worth.empty"), getTranslation("worth.empty.hint")));
        }
        promises.forEach(promise -> add(promise(promise)));
        add(mine());
    }

    private Component promise(Promise promise) {
        var section = new Section(new H2(promise.terms().policy()));
        section.addClassNames("panel", "policy-cost");
        section.add(new Paragraph(getTranslation(
                "worth.covers",
                String.join(", ", promise.terms().positions().stream().sorted().toList()))));
        promise.terms().all(Recognition.class).stream()
                .map(Recognition::clause)
                .distinct()
                .filter(clause -> !promise.sentence(clause).isEmpty())
                .forEach(clause -> section.add(sentence(promise, clause)));
        if (!promise.terms().all(Recognition.Reimbursement.class).isEmpty()) {
            section.add(
                    new H3(getTranslation("worth.claim")),
                    new ClaimForm(
                            promise,
                            today,
                            claim -> claims.estimate(promise.policy(), claim),
                            claim -> submit(promise.policy(), claim)));
        }
        return section;
    }

    private Component sentence(Promise promise, String clause) {
        var words = new Paragraph(promise.sentence(clause));
        var source = new Paragraph(
                getTranslation("worth.source", clause, promise.terms().policy()));
        source.addClassName("hint");
        return new Div(words, source);
    }

    private Component mine() {
        var section = new Section(new H2(getTranslation("worth.mine")));
        section.addClassNames("panel", "policy-cost");
        var all = claims.mine();
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("worth.mine.none")));
        }
        all.forEach(claim -> section.add(new Div(
                new H3(getTranslation(
                        "worth.mine.title",
                        String.valueOf(claim.id().value()),
                        claim.claim().certification(),
                        claim.claim().claimedOn().toString())),
                new ClaimFacts(claim))));
        return section;
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
