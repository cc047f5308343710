package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.compensation.cost.CostRoutes;

/** What the policy costs, whether that still fits its terms, and the way to where it is worked out. */
class CostPanel extends Composite<Section> {

    private final PolicyEditing editing;
    private final Paragraph standing = new Paragraph();

    CostPanel(PolicyEditing editing) {
        this.editing = editing;
        getContent().addClassNames("panel", "policy-cost");
        var work = new Anchor(CostRoutes.of(editing.policy().id()), getTranslation("policy.cost.work"));
        work.addClassName("button");
        getContent().add(new H2(getTranslation("policy.cost")), standing, work);
        show();
    }

    /** Shows how the estimate stands to the terms as they are now. */
    void show() {
        var cost = editing.policy().cost();
        standing.setText(
                cost == null
                        ? getTranslation("policy.cost.none")
                        : getTranslation(
                                cost.current() ? "policy.cost.current" : "policy.cost.stale",
                                PolicyWords.money(cost.cost().total(), getLocale()),
                                cost.keptBy()));
        standing.setClassName("policy-warning", cost == null || !cost.current());
    }
}
