package org.ctoportal.credential.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.holding.HolderDirectoryService;
import org.ctoportal.credential.holding.HolderFilter;
import org.ctoportal.credential.holding.HolderImportService;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.HoldingSummary;
import org.ctoportal.credential.intake.BadgeIntakeService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The district's directory: who holds which credential, how it stands, and until when. */
@Route(CredentialRoutes.HOLDERS)
@Menu(title = "menu.reward.holders", order = 20)
@RolesAllowed(Permissions.READ_HOLDERS)
class HoldersView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient HolderDirectoryService directory;
    private final transient HoldingService holdings;
    private final transient HolderImportService imports;
    private final transient CatalogueService catalogues;
    private final transient BadgeIntakeService badges;
    private final HolderFilterBar filters;
    private final Grid<HoldingSummary> grid = new Grid<>();

    HoldersView(
            HolderDirectoryService directory,
            HoldingService holdings,
            HolderImportService imports,
            CatalogueService catalogues,
            BadgeIntakeService badges,
            CurrentUser currentUser) {
        this.directory = directory;
        this.holdings = holdings;
        this.imports = imports;
        this.catalogues = catalogues;
        this.badges = badges;
        this.filters = new HolderFilterBar(
                catalogues.catalogue().reminderDays(),
                () -> grid.getDataProvider().refreshAll());
        addClassNames("page", "credential");
        var header = new PageHeader(getTranslation("credential.holders"));
        header.setSubtitle(getTranslation("credential.holders.subtitle"));
        var export = new Anchor(CredentialRoutes.HOLDERS_FILE, getTranslation("credential.holders.export"));
        export.setRouterIgnore(true);
        var issuers = new Anchor(CredentialRoutes.ISSUERS, getTranslation("credential.issuers"));
        issuers.setRouterIgnore(false);
        header.addAction(issuers, export);
        if (currentUser.get().may(Permissions.KEEP_HOLDERS)) {
            var record = new Button(getTranslation("credential.holders.record"), click -> record());
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(
                    new Button(getTranslation("credential.import"), click -> open()),
                    new Button(getTranslation("credential.intake"), click -> bring()),
                    record);
        }
        add(header, filters, list());
    }

    private Grid<HoldingSummary> list() {
        grid.addComponentColumn(one -> {
                    var words = new Div(
                            new Anchor(
                                    CredentialRoutes.holdingOf(one.id().value()),
                                    one.holder().name()),
                            CredentialWords.hint(one.title()),
                            CredentialWords.status(one.status()),
                            CredentialWords.hint(one.renewedBy() == null ? "" : getTranslation("credential.renewed")));
                    words.addClassName("credential-words");
                    return words;
                })
                .setKey("name")
                .setHeader(getTranslation("credential.field.holder"))
                .setFlexGrow(3);
        grid.addColumn(one -> CredentialWords.day(one.issuedOn(), getLocale()))
                .setHeader(getTranslation("credential.field.issued"));
        grid.addColumn(one -> CredentialWords.day(one.expiresOn(), getLocale()))
                .setHeader(getTranslation("credential.field.expires"));
        grid.addColumn(one -> getTranslation("credential.level." + one.level()))
                .setHeader(getTranslation("credential.verification"));
        grid.setEmptyStateText(getTranslation("credential.holders.empty"));
        grid.setItemsPageable(page -> directory.list(filters.filter(), page));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        return grid;
    }

    private void record() {
        new HoldingDialog(
                        getTranslation("credential.holders.record"),
                        catalogues.catalogue().inUse(),
                        (holder, words) -> go(holdings.recordFor(Objects.requireNonNull(holder), words)))
                .forOneOf(directory.people())
                .open();
    }

    private void bring() {
        new BadgeDialog(badges, null, catalogues.catalogue().inUse(), HoldersView::go)
                .forOneOf(directory.people())
                .open();
    }

    private static void go(HoldingId id) {
        UI.getCurrent().navigate(CredentialRoutes.holdingOf(id.value()));
    }

    private void open() {
        new HolderImportDialog(imports::look, imports::take, taken -> {
                    grid.getDataProvider().refreshAll();
                    Notices.done(getTranslation("credential.import.done", taken));
                })
                .open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "name", NARROW);
        if (directory.list(HolderFilter.ALL, PageRequest.of(0, 1)).isEmpty()) {
            grid.setEmptyStateText(getTranslation("credential.holders.none"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.holders");
    }
}
