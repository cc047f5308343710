package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.shared.ui.TextLimit;

/** Claims for costs: who checks says which employee it is, who approves is somebody else. */
class ClaimsPanel extends Composite<Section> {

    private final AwardEditing editing;
    private final Map<ClaimId, ClaimProof> proofs;

    ClaimsPanel(AwardEditing editing, List<ClaimDetails> claims, Map<ClaimId, ClaimProof> proofs) {
        this.editing = editing;
        this.proofs = proofs;
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("award.claims")));
        if (claims.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("award.claims.none")));
        }
        claims.forEach(claim -> getContent().add(claim(claim)));
    }

    private Component claim(ClaimDetails claim) {
        var proof = proofs.getOrDefault(claim.id(), ClaimProof.NONE);
        var box = new Div(
                new H3(getTranslation(
                        "award.claim.title",
                        String.valueOf(claim.id().value()),
                        claim.claimant(),
                        claim.claim().certification())),
                new ClaimFacts(claim),
                new ReceiptList(claim, proof));
        box.addClassNames("policy-step", "award-claim");
        switch (claim.status()) {
            case SUBMITTED -> box.add(check(claim));
            case CHECKED -> box.add(decision(claim));
            case APPROVED, REFUSED -> {
                // Nothing is left to do.
            }
        }
        return box;
    }

    private Component decision(ClaimDetails claim) {
        var approve = new Button(getTranslation("award.claim.approve"), click -> editing.approve(claim.id()));
        var reason = new TextField(getTranslation("award.return.reason"));
        var limit = TextLimit.of(reason, ClaimDetails.LONGEST_REASON);
        var back = new Button(getTranslation("award.return"), click -> {
            if (limit.holds(reason.getValue())) {
                editing.sendBack(claim.id(), reason.getValue());
            }
        });
        var row = new Div(approve, reason, back);
        row.addClassName("award-decision");
        return row;
    }

    private Component check(ClaimDetails claim) {
        var employee = new Select<HolderLine>();
        employee.setLabel(getTranslation("award.claim.employee"));
        employee.setHelperText(getTranslation("award.claim.employee.hint"));
        employee.setItems(editing.details().holders());
        employee.setItemLabelGenerator(
                line -> line.holder().name() + " (" + line.holder().number() + ")");
        editing.details().find(claim.person()).ifPresent(employee::setValue);
        var paper = new Checkbox(getTranslation("award.receipt.paper"));
        paper.setVisible(claim.claim().kind().asksProof());
        var check = new Button(getTranslation("award.claim.check"), click -> {
            var chosen = employee.getValue();
            employee.setInvalid(chosen == null);
            employee.setErrorMessage(getTranslation("award.claim.employee.missing"));
            if (chosen != null) {
                editing.check(claim, chosen.id(), paper.getValue());
            }
        });
        var row = new Div(employee, paper, check);
        row.addClassName("award-decision");
        if (editing.details().find(claim.person()).isEmpty()) {
            row.add(new Button(
                    getTranslation("award.claim.enter", claim.claimant()),
                    click -> editing.add(editing.details().claimant(claim))));
        }
        return row;
    }
}
