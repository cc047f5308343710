package org.ctoportal.credential.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.framework.Skill;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;

/** What there is to earn, from whom, in which stacks, and as of when that is known. */
@Route(CredentialRoutes.CATALOGUE)
@Menu(title = "menu.reward.catalogue", order = 10)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient CatalogueService catalogues;
    private final transient CurrentUser currentUser;

    CatalogueView(CatalogueService catalogues, CurrentUser currentUser) {
        this.catalogues = catalogues;
        this.currentUser = currentUser;
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue = catalogues.catalogue();
        var header = new PageHeader(getTranslation("credential.catalogue"));
        header.setSubtitle(getTranslation("credential.catalogue.subtitle", catalogue.reference()));
        if (currentUser.get().may(Permissions.KEEP_HOLDERS)) {
            header.addAction(new Button(getTranslation("credential.type.add"), click -> add()));
        }
        var notice = new Paragraph(catalogue.notice());
        notice.addClassName("hint");
        add(header, new CredentialPages(CredentialPages.CATALOGUE), list(catalogue), stacks(catalogue), notice);
    }

    private Grid<CredentialType> list(Catalogue catalogue) {
        var grid = new Grid<CredentialType>();
        grid.addComponentColumn(type -> {
                    var words = new Div(
                            new Anchor(CredentialRoutes.typeOf(type.code()), type.plainTitle()),
                            CredentialWords.hint(type.issuer()));
                    words.addClassName("credential-words");
                    return words;
                })
                .setKey("name")
                .setHeader(getTranslation("credential.field.type"))
                .setFlexGrow(3);
        grid.addColumn(type -> getTranslation("credential.kind." + type.kind()))
                .setHeader(getTranslation("credential.field.kind"));
        grid.addColumn(type -> type.terms().months() == null
                        ? "–"
                        : getTranslation("credential.months", type.terms().months()))
                .setHeader(getTranslation("credential.column.validity"));
        grid.addColumn(type -> getTranslation(
                        type.retired() != null ? "credential.retired" : "credential.offered." + type.offered()))
                .setHeader(getTranslation("credential.column.offered"));
        grid.addColumn(type -> CredentialWords.day(type.provenance().asOf(), getLocale()))
                .setHeader(getTranslation("credential.column.asOf"));
        grid.setItems(catalogue.types());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        grid.addAttachListener(event -> NarrowWindow.follow(event, grid, "name", NARROW));
        return grid;
    }

    private Section stacks(Catalogue catalogue) {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        catalogue.stacks().forEach(stack -> {
            var words = new Div(
                    new Span(getTranslation(
                            "credential.stack", stack.name(), stack.members().size())),
                    CredentialWords.hint(getTranslation("credential.stack.rule." + stack.entryRule())),
                    CredentialWords.source(stack.provenance(), getLocale()));
            words.addClassName("credential-words");
            list.add(new ListItem(words));
        });
        var panel = new Section(new H2(getTranslation("credential.stacks")), list);
        panel.addClassNames("panel", "credential-form");
        return panel;
    }

    private void add() {
        new TypeDialog(
                        catalogues.skills().skills().stream().map(Skill::code).toList(),
                        command -> UI.getCurrent().navigate(CredentialRoutes.typeOf(catalogues.add(command))))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.catalogue");
    }
}
