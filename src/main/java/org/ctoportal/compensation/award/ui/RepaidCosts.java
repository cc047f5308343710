package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.RepaidCost;

/** What is paid back of each claim, with every step. */
class RepaidCosts extends Composite<Div> {

    RepaidCosts(List<RepaidCost> costs) {
        if (costs.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("award.repayment.nothing")));
        }
        for (var cost : costs) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    key(cost),
                                    cost.certification(),
                                    cost.reimbursed().exact(),
                                    HeldWords.day(cost.paidOn(), getLocale()),
                                    cost.amount().exact())),
                            StepWords.list(cost.steps()));
        }
    }

    private static String key(RepaidCost cost) {
        if (cost.steps().isEmpty()) {
            return "award.repayment.served";
        }
        return cost.clause().equals(ClaimKind.ADVANCE.clause()) ? "award.repayment.advance" : "award.repayment.cost";
    }
}
