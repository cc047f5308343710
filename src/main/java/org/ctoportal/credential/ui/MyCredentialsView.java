package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.eligibility.KeptEligibilityService;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.HoldingSummary;
import org.ctoportal.credential.intake.BadgeIntakeService;
import org.ctoportal.credential.rule.CredentialStatus;
import org.ctoportal.credential.rule.StackProgress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** One's own credentials: how each stands, what is next, and how far the stacks are. */
@Route(CredentialRoutes.MINE)
@Menu(title = "menu.reward.myCredentials", order = 5)
@RolesAllowed(Permissions.HOLD_CREDENTIALS)
class MyCredentialsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HoldingService holdings;
    private final transient CatalogueService catalogues;
    private final transient BadgeIntakeService badges;
    private final transient KeptEligibilityService kept;

    MyCredentialsView(
            HoldingService holdings,
            CatalogueService catalogues,
            BadgeIntakeService badges,
            KeptEligibilityService kept) {
        this.holdings = holdings;
        this.catalogues = catalogues;
        this.badges = badges;
        this.kept = kept;
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue = catalogues.catalogue();
        var header = new PageHeader(getTranslation("credential.mine"));
        header.setSubtitle(getTranslation("credential.mine.subtitle", holdings.nameWithLetters()));
        add(header, new CredentialPages(CredentialPages.MINE));
        var record = new Button(getTranslation("credential.record"), click -> record(catalogue));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var badge = new Button(getTranslation("credential.intake"), click -> bring(catalogue));
        var mine = holdings.mine();
        kept.find(Catalogue.CETL).ifPresent(one -> add(panel(new KeptLine(one))));
        if (mine.isEmpty()) {
            var empty = new EmptyState(
                    getTranslation("credential.mine.empty"), getTranslation("credential.mine.empty.hint"));
            var ways = new Div(record, badge);
            ways.addClassName("credential-actions");
            empty.addAction(ways);
            add(empty);
            return;
        }
        header.addAction(badge, record);
        add(panel(new HoldingList(mine)), stacks(catalogue, mine));
    }

    private Component stacks(Catalogue catalogue, List<HoldingSummary> mine) {
        Set<String> held = mine.stream()
                .filter(one ->
                        one.status() != CredentialStatus.IN_PROGRESS && one.status() != CredentialStatus.WITHDRAWN)
                .map(HoldingSummary::type)
                .collect(Collectors.toSet());
        var list = new UnorderedList();
        list.addClassName("credential-list");
        catalogue.stacks().forEach(stack -> {
            var progress = StackProgress.of(stack.members(), held);
            var count = new Span(getTranslation("credential.stack.progress", progress.held(), progress.total()));
            count.addClassName("credential-number");
            list.add(new ListItem(new Span(stack.name()), count));
        });
        var panel = panel(list);
        panel.addComponentAsFirst(new H2(getTranslation("credential.stacks")));
        return panel;
    }

    private static Section panel(Component content) {
        var panel = new Section(content);
        panel.addClassNames("panel", "credential-form");
        return panel;
    }

    private void record(Catalogue catalogue) {
        new HoldingDialog(
                        getTranslation("credential.record"),
                        catalogue.inUse(),
                        (holder, words) -> UI.getCurrent()
                                .navigate(CredentialRoutes.holdingOf(
                                        holdings.record(words).value())))
                .open();
    }

    private void bring(Catalogue catalogue) {
        new BadgeDialog(
                        badges,
                        null,
                        catalogue.inUse(),
                        held -> UI.getCurrent().navigate(CredentialRoutes.holdingOf(held.value())))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.mine");
    }
}
