package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The policies by which people are paid. */
@Route(AwardRoutes.LIST)
@Menu(title = "menu.reward.awards", order = 20)
@RolesAllowed(Permissions.KEEP_AWARDS)
class AwardListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_SHOWN = 200;

    private final transient PolicyService policies;

    AwardListView(PolicyService policies) {
        this.policies = policies;
        addClassNames("page", "policy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("award.list"));
        header.setSubtitle(getTranslation("award.list.subtitle"));
        header.addAction(new Anchor(AwardRoutes.RECORDS, getTranslation("record.employees.title")));
        add(header);
        var all = policies.list(PageRequest.of(0, MOST_SHOWN));
        if (all.isEmpty()) {
            var empty = new EmptyState(getTranslation("award.list.empty"), getTranslation("award.list.empty.hint"));
            empty.addAction(new Anchor(PolicyRoutes.LIST, getTranslation("menu.reward.policies")));
            add(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("recent");
        all.forEach(policy -> list.add(
                new ListItem(new Anchor(AwardRoutes.of(policy.id()), policy.number() + " " + policy.title()))));
        var section = new Section(list);
        section.addClassName("panel");
        add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.list");
    }
}
