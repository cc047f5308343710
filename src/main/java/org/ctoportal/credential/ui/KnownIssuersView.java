package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.intake.KnownIssuerLine;
import org.ctoportal.credential.intake.KnownIssuerService;
import org.ctoportal.credential.intake.WriteIssuer;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The issuers whose badges the district believes; a badge counts as verified by the key of one of them alone. */
@Route(CredentialRoutes.ISSUERS)
@RolesAllowed(Permissions.READ_HOLDERS)
class KnownIssuersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KnownIssuerService issuers;
    private final transient CatalogueService catalogues;
    private final boolean mayKeep;

    KnownIssuersView(KnownIssuerService issuers, CatalogueService catalogues, CurrentUser currentUser) {
        this.issuers = issuers;
        this.catalogues = catalogues;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_HOLDERS);
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("credential.issuers"));
        header.setSubtitle(getTranslation("credential.issuers.subtitle"));
        var back = new Anchor(CredentialRoutes.HOLDERS, getTranslation("credential.issuers.back"));
        back.setRouterIgnore(false);
        header.addAction(back);
        add(header);
        var add = new Button(
                getTranslation("credential.issuer.add"),
                click -> dialog("credential.issuer.add", issuers::add).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var known = issuers.list();
        if (known.isEmpty()) {
            var empty = new EmptyState(
                    getTranslation("credential.issuers.empty"), getTranslation("credential.issuers.empty.hint"));
            if (mayKeep) {
                empty.addAction(add);
            }
            add(empty);
            return;
        }
        if (mayKeep) {
            header.addAction(add);
        }
        var list = new UnorderedList();
        list.addClassName("credential-list");
        known.forEach(one -> list.add(item(one)));
        var panel = new Div(list);
        panel.addClassName("panel");
        add(panel);
    }

    private ListItem item(KnownIssuerLine line) {
        var words = line.words();
        var about = new Div(
                new Span(words.name()),
                CredentialWords.hint(words.address()),
                CredentialWords.hint(getTranslation("credential.issuer.line", words.issuesAs())),
                CredentialWords.hint(getTranslation(
                        "credential.issuer.said",
                        words.source(),
                        line.author(),
                        CredentialWords.day(line.asOf(), getLocale()))));
        about.addClassName("credential-words");
        var item = new ListItem(about);
        if (mayKeep) {
            item.add(change(line), remove(line));
        }
        return item;
    }

    private Button change(KnownIssuerLine line) {
        var change = new Button(
                getTranslation("credential.change"),
                click -> dialog("credential.issuer.change", words -> issuers.change(line.id(), line.version(), words))
                        .showing(line.words())
                        .open());
        change.setAriaLabel(
                getTranslation("credential.cohort.change", line.words().name()));
        return change;
    }

    private Button remove(KnownIssuerLine line) {
        var out = new Button(getTranslation("credential.cohort.remove"), click -> {
            issuers.remove(line.id());
            show();
        });
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        out.setAriaLabel(
                getTranslation("credential.cohort.remove.of", line.words().name()));
        return out;
    }

    private IssuerDialog dialog(String title, SerializableConsumer<WriteIssuer> keep) {
        return new IssuerDialog(getTranslation(title), names(), words -> {
            keep.accept(words);
            show();
        });
    }

    private List<String> names() {
        return catalogues.catalogue().inUse().stream()
                .map(CredentialType::issuer)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.issuers");
    }
}
