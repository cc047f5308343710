package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ctoportal.compensation.award.AdvanceStanding;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.RepaymentDetails;

/** What those who left of their own accord pay back of reimbursed costs, and what becomes of advances. */
class RepaymentPanel extends Composite<Section> {

    private final AwardEditing editing;

    RepaymentPanel(AwardEditing editing, List<RepaymentDetails> repayments, List<AdvanceStanding> advances) {
        this.editing = editing;
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("award.repayment")));
        var details = editing.details();
        if (repayments.isEmpty() && advances.isEmpty()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation(details.takesBack() ? "award.repayment.none" : "award.repayment.never")));
        }
        advances.forEach(one -> getContent().add(advance(one)));
        repayments.forEach(one -> getContent().add(repayment(one)));
        if (details.takesBack() && !details.holders().isEmpty()) {
            getContent().add(new Button(getTranslation("award.repayment.add"), click -> editing.leave()));
        }
    }

    private Component advance(AdvanceStanding one) {
        var box = new Div(new H3(getTranslation(
                "award.advance.title",
                one.name(),
                one.certification(),
                one.amount().exact())));
        box.addClassName("policy-step");
        box.add(new Paragraph(getTranslation(
                "award.advance." + one.state(),
                HeldWords.day(one.paidOn(), getLocale()),
                HeldWords.day(one.passBy(), getLocale()))));
        if (one.state() == AdvanceStanding.State.DUE) {
            box.add(new Button(getTranslation("award.advance.repay"), click -> editing.repay(one.claim())));
        }
        return box;
    }

    private Component repayment(RepaymentDetails one) {
        var state = one.replaced() ? "replaced" : "title";
        var box = new Div(new H3(getTranslation(
                one.advance().isPresent() ? "award.advance.repayment." + state : "award.repayment." + state,
                one.name(),
                HeldWords.day(one.leftOn(), getLocale()),
                one.total().exact())));
        box.addClassName("policy-step");
        box.add(new RepaidCosts(one.costs()));
        var by = new Paragraph(
                getTranslation("award.repayment.by", one.recordedBy(), HeldWords.day(one.recordedOn(), getLocale())));
        by.addClassName("hint");
        box.add(
                by,
                new LetterLinks(
                        getTranslation("award.repayment.letter", one.name()),
                        format -> AwardRoutes.letterOf(one.id(), format)));
        return box;
    }
}
