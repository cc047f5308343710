package org.ctoportal.framework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.offer.OfferService;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.SearchWords;
import org.ctoportal.framework.outline.TemplateBrowsingService;
import org.ctoportal.framework.outline.TemplateNode;
import org.ctoportal.framework.ui.offer.OfferedLinks;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** Everything in the template store as one tree, with a search over it and the chosen item beside it. */
@Route(FrameworkRoutes.TEMPLATE)
@PermitAll
@Menu(title = "menu.framework.browse", order = 10)
class FrameworkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TemplateBrowsingService browsing;
    private final transient OfferService offers;
    private final boolean mayKeep;
    private final OfferedLinks offered = new OfferedLinks();
    private final PackNotice notice = new PackNotice();
    private final TemplateSearch search = new TemplateSearch();
    private final TemplateTree tree = new TemplateTree();
    private final TemplateDetails details = new TemplateDetails();
    private transient List<PackOutline> packs = List.of();
    private String version = "";
    private String shown = "";

    FrameworkView(TemplateBrowsingService browsing, OfferService offers, CurrentUser currentUser, Clock clock) {
        this.browsing = browsing;
        this.offers = offers;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_TEMPLATES);
        addClassNames("page", "framework");
        var header = new PageHeader(getTranslation("framework.title"));
        header.setSubtitle(getTranslation("framework.subtitle"));
        search.onSearch(this::search);
        search.onValidToday((only, words) -> {
            tree.showValidOn(only ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : null);
            search(words);
        });
        tree.onChoice(this::open);
        var left = new Div(search, tree);
        left.addClassName("framework-left");
        var columns = new Div(left, details);
        columns.addClassName("framework-columns");
        add(header, offered, notice, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var code = event.getRouteParameters().get(FrameworkRoutes.PACK);
        version = query.getSingleParameter(FrameworkRoutes.VERSION)
                .filter(said -> code.isPresent())
                .orElse("");
        var inUse = browsing.packs();
        packs = version.isEmpty() ? inUse : with(asked(code.orElseThrow()), inUse);
        offered.show(mayKeep ? offers.offered() : List.of());
        tree.setPacks(packs);
        var pack = code.map(this::pack).orElseGet(packs::getFirst);
        var node = query.getSingleParameter(FrameworkRoutes.ITEM)
                .map(id -> pack.find(id).orElseThrow(NotFoundException::new))
                .orElseGet(pack::root);
        inUse.stream().filter(used -> isSameKind(used, pack)).forEach(used -> notice.show(pack.pack(), used.pack()));
        show(pack, node);
    }

    private PackOutline asked(String code) {
        return browsing.findVersion(code, version).orElseThrow(NotFoundException::new);
    }

    /** In the place of the one the district uses for what it begins anew. */
    private static List<PackOutline> with(PackOutline asked, List<PackOutline> inUse) {
        return inUse.stream()
                .map(used -> isSameKind(used, asked) ? asked : used)
                .toList();
    }

    private static boolean isSameKind(PackOutline one, PackOutline other) {
        return one.pack().kind() == other.pack().kind();
    }

    private PackOutline pack(String code) {
        return packs.stream()
                .filter(pack -> pack.pack().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show(PackOutline pack, TemplateNode node) {
        shown = pack.pack().code();
        if (!tree.shows(node)) {
            search.clear();
        }
        tree.choose(node);
        details.show(pack, node);
    }

    private void open(TemplateNode node) {
        var root = node.ancestors().isEmpty() ? node : node.ancestors().getFirst();
        var pack = new RouteParameters(FrameworkRoutes.PACK, root.code());
        var query = new LinkedHashMap<String, String>();
        if (node != root) {
            query.put(FrameworkRoutes.ITEM, node.id());
        }
        if (!version.isEmpty() && root.code().equals(shown)) {
            query.put(FrameworkRoutes.VERSION, version);
        }
        getUI().ifPresent(ui -> ui.navigate(FrameworkView.class, pack, QueryParameters.simple(query)));
        details.scrollIntoView();
    }

    private void search(String text) {
        var words = SearchWords.of(text);
        search.showFound(words.areNone() ? Optional.empty() : Optional.of(tree.search(words)));
        if (words.areNone()) {
            tree.showAll();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("framework.title");
    }
}
