package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ctoportal.compensation.award.RepaidCost;

/** What is paid back of each reimbursement, with every step. */
class RepaidCosts extends Composite<Div> {

    RepaidCosts(List<RepaidCost> costs) {
        if (costs.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("award.repayment.nothing")));
        }
        for (var cost : costs) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    cost.steps().isEmpty() ? "award.repayment.served" : "award.repayment.cost",
                                    cost.certification(),
                                    cost.reimbursed().exact(),
                                    HeldWords.day(cost.paidOn(), getLocale()),
                                    cost.amount().exact())),
                            StepWords.list(cost.steps()));
        }
    }
}
