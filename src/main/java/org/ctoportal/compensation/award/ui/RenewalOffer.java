package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.RenewalHours;
import org.ctoportal.credential.CredentialRoutes;

/** Takes hours that were approved into a renewal plan, or says where they are. */
class RenewalOffer extends Composite<Div> {

    RenewalOffer(ClaimDetails claim, RenewalHours counted, String title, MyClaims mine) {
        getContent().addClassName("award-decision");
        var hours = counted.hours().toPlainString();
        var added = counted.added();
        if (added != null) {
            var key = counted.needsSkills() ? "worth.hours.added.skills" : "worth.hours.added";
            var plan = new Anchor(CredentialRoutes.holdingOf(added.id().value()), added.title());
            getContent().add(new Span(new Text(getTranslation(key, hours) + " "), plan));
            return;
        }
        var activity = claim.claim().kind() == ClaimKind.MENTORING
                ? getTranslation("worth.hours.mentoring", claim.claim().about())
                : title;
        var source =
                getTranslation("worth.hours.source", String.valueOf(claim.id().value()));
        for (var plan : counted.plans()) {
            var words = counted.plans().size() == 1
                    ? getTranslation("worth.hours.add", hours)
                    : getTranslation("worth.hours.add.to", hours, plan.title());
            getContent().add(new Button(words, click -> mine.renew(claim.id(), plan.id(), activity, source)));
        }
    }
}
