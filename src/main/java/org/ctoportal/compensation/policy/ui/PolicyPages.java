package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.ctoportal.compensation.cost.CostRoutes;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;

/** The pages of one policy. */
public class PolicyPages extends Composite<Nav> {

    public static final String COST = "policy.pages.cost";

    static final String BUILDER = "policy.pages.builder";
    static final String DOCUMENTS = "policy.pages.documents";
    static final String ADOPTION = "policy.pages.adoption";

    public PolicyPages(PolicyId policy, String open) {
        getContent().addClassName("search-pages");
        getContent().setAriaLabel(getTranslation("policy.pages"));
        add(BUILDER, PolicyRoutes.of(policy), open);
        add(COST, CostRoutes.of(policy), open);
        add(DOCUMENTS, PolicyRoutes.documentsOf(policy), open);
        add(ADOPTION, PolicyRoutes.adoptionOf(policy), open);
    }

    private void add(String title, String address, String open) {
        var link = new Anchor(address, getTranslation(title));
        link.setRouterIgnore(false);
        if (title.equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(link);
    }
}
