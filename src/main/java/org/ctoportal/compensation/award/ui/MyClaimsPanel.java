package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.ClaimStatus;
import org.ctoportal.compensation.award.Worth;

/** What the person claimed and where it stands, with what shows it and what can be done with hours. */
class MyClaimsPanel extends Composite<Section> {

    private final List<Worth> worths;
    private final MyClaims mine;

    MyClaimsPanel(List<Worth> worths, MyClaims mine) {
        this.worths = worths;
        this.mine = mine;
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("worth.mine")));
        var all = mine.claims();
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("worth.mine.none")));
            return;
        }
        var proofs = mine.proofs();
        var hours = mine.hours();
        for (var claim : all) {
            var box = claim(claim);
            box.add(proof(claim, proofs.getOrDefault(claim.id(), ClaimProof.NONE)));
            var counted = hours.get(claim.id());
            if (counted != null) {
                box.add(new RenewalOffer(claim, counted, title(claim), mine));
            }
            getContent().add(box);
        }
    }

    private Div claim(ClaimDetails claim) {
        var box = new Div(
                new H3(getTranslation(
                        "worth.mine.title",
                        String.valueOf(claim.id().value()),
                        title(claim),
                        HeldWords.day(claim.claim().claimedOn(), getLocale()))),
                new ClaimFacts(claim));
        box.addClassName("award-claim");
        return box;
    }

    private String title(ClaimDetails claim) {
        var code = claim.claim().certification();
        return worths.stream()
                .map(Worth::promise)
                .filter(promise -> promise.policy().equals(claim.policy()))
                .findFirst()
                .map(promise -> promise.title(code))
                .orElse(code);
    }

    private Component proof(ClaimDetails claim, ClaimProof proof) {
        return claim.status() == ClaimStatus.SUBMITTED
                ? new ReceiptFields(
                        proof.attached(),
                        () -> mine.proofs()
                                .getOrDefault(claim.id(), ClaimProof.NONE)
                                .attached(),
                        arrived -> mine.attach(claim.id(), arrived),
                        line -> mine.detach(claim.id(), line),
                        true)
                : new ReceiptList(claim, proof);
    }
}
