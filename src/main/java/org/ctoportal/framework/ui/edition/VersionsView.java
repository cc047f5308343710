package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.edition.EditionBegunException;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.TemplateVersion;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.framework.edition.VersionInUseException;
import org.ctoportal.framework.offer.OfferService;
import org.ctoportal.framework.opendata.PublicVersionService;
import org.ctoportal.framework.ui.offer.OfferedLinks;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** The published versions of a pack: which one is used for new documents, and the way to an edition of one's own. */
@Route(FrameworkRoutes.VERSIONS)
@PermitAll
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CODES_SHOWN = 20;

    private final transient TemplateVersionService versions;
    private final transient EditionService editions;
    private final transient OfferService offers;
    private final transient PublicVersionService publicVersions;
    private final transient Clock clock;
    private final boolean mayKeep;
    private final PageHeader header = new PageHeader("");
    private final Div actions = new Div();
    private final OrderedList list = new OrderedList();
    private final OfferedLinks elsewhere = new OfferedLinks();
    private final boolean servesOthers;
    private String pack = "";

    VersionsView(
            TemplateVersionService versions,
            EditionService editions,
            OfferService offers,
            SeatService seats,
            PublicVersionService publicVersions,
            CurrentUser currentUser,
            Clock clock) {
        this.versions = versions;
        this.editions = editions;
        this.offers = offers;
        this.publicVersions = publicVersions;
        this.clock = clock;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_TEMPLATES);
        this.servesOthers =
                mayKeep && seats.districtsWhereMay(Permissions.KEEP_TEMPLATES).size() > 1;
        addClassNames("page", "narrow", "versions");
        header.setSubtitle(getTranslation("versions.subtitle"));
        actions.addClassName("page-actions");
        header.addAction(actions);
        list.addClassName("version-list");
        add(header, list, elsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pack = event.getRouteParameters().get(FrameworkRoutes.PACK).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var found = versions.versions(pack);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        header.setTitle(getTranslation("versions.title", found.getFirst().line().name()));
        showActions(found);
        list.removeAll();
        found.forEach(version -> list.add(new ListItem(card(version))));
        showElsewhere();
    }

    private VersionCard card(TemplateVersion version) {
        var card = new VersionCard(version);
        addPublicity(card, version);
        if (!mayKeep) {
            return card;
        }
        if (!version.offeredBy().isEmpty() && !version.inUse()) {
            card.say(offers.outlook(version.line().id()));
        }
        card.addActions(this::use, this::retire);
        if (servesOthers && version.line().own() && !version.retired()) {
            card.addDistricts();
        }
        return card;
    }

    /** Offers of other packs. */
    private void showElsewhere() {
        var offered = mayKeep ? offers.offered() : List.<PackLine>of();
        elsewhere.show(
                offered.stream().filter(line -> !line.code().equals(pack)).toList());
    }

    private void addPublicity(VersionCard card, TemplateVersion version) {
        var id = version.line().id();
        publicVersions.publicity(id).ifPresent(publicity -> {
            var mayTurn = mayKeep && version.line().own();
            card.add(new PublicityPanel(publicity, mayTurn, open -> turn(id, open)));
        });
    }

    /** Lets everybody read a version, or nobody outside any more. */
    private void turn(PackVersionId id, boolean open) {
        try {
            if (open) {
                publicVersions.makePublic(id);
            } else {
                publicVersions.makePrivate(id);
            }
            show();
        } catch (LicensedWordsException e) {
            var codes = e.codes().stream().limit(CODES_SHOWN).collect(Collectors.joining(", "));
            Notices.problem(getTranslation("versions.public.licensed", e.codes().size(), codes));
        }
    }

    private void showActions(List<TemplateVersion> found) {
        actions.removeAll();
        if (found.size() > 1) {
            var compare = new Anchor(
                    FrameworkRoutes.differenceOf(
                            pack,
                            found.get(1).line().reference(),
                            found.getFirst().line().reference()),
                    getTranslation("framework.difference.open"));
            compare.addClassName("button");
            actions.add(compare);
        }
        var kind = found.getFirst().line().kind();
        if (kind == PackKind.FRAMEWORK) {
            var crosswalk = new Anchor(FrameworkRoutes.crosswalkOf(pack), getTranslation("crosswalk.open"));
            crosswalk.addClassName("button");
            actions.add(crosswalk);
        }
        if (!mayKeep || kind != PackKind.FRAMEWORK && kind != PackKind.CLAUSES) {
            return;
        }
        var taken = new Anchor(FrameworkRoutes.IMPORT, getTranslation("framework.import.open"));
        taken.addClassName("button");
        actions.add(taken);
        versions.inTheMaking(pack)
                .ifPresentOrElse(
                        edition -> actions.add(primary(
                                "versions.continue",
                                () -> go(FrameworkRoutes.editionOf(edition.id().value())))),
                        () -> actions.add(primary("versions.derive", () -> derive(found))));
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void derive(List<TemplateVersion> found) {
        var from = found.stream().filter(TemplateVersion::inUse).findFirst().orElse(found.getFirst());
        try {
            go(FrameworkRoutes.editionOf(editions.derive(from.line().id()).value()));
        } catch (EditionBegunException e) {
            Notices.problem(getTranslation("edition.problem.begun"));
            show();
        }
    }

    /** Asks before another pack takes the place of the one that new documents use. */
    private void use(TemplateVersion version) {
        var line = version.line();
        editions.otherInUse(line.kind(), line.code())
                .ifPresentOrElse(other -> askToReplace(version, other), () -> useNow(version));
    }

    private void askToReplace(TemplateVersion version, PackVersion other) {
        var dialog = new ConfirmDialog(
                getTranslation("versions.replace.title", version.line().name(), other.name()),
                getTranslation("versions.replace.hint", other.name()),
                getTranslation("versions.use"),
                confirm -> useNow(version));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }

    private void useNow(TemplateVersion version) {
        try {
            versions.use(version.line().id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            Notices.done(getTranslation("versions.used", version.line().version()));
        } catch (UnknownPackVersionException e) {
            Notices.problem(getTranslation("versions.problem.gone"));
        }
        show();
    }

    private void retire(TemplateVersion version) {
        try {
            if (version.retired()) {
                versions.bringBack(version.line().id());
            } else {
                versions.retire(version.line().id());
            }
        } catch (VersionInUseException e) {
            Notices.problem(getTranslation("versions.problem.inUse"));
        }
        show();
    }

    private void go(String place) {
        getUI().ifPresent(ui -> ui.navigate(place));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("versions.page");
    }
}
