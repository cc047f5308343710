package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.SearchSummary;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The district's searches, the latest first. */
@Route(SearchRoutes.LIST)
@Menu(title = "menu.hire.searches", order = 30)
@RolesAllowed(Permissions.READ_SEARCHES)
class SearchListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient SearchService searches;
    private final DateTimeFormatter day;
    private final Grid<SearchSummary> grid = new Grid<>();

    SearchListView(SearchService searches, DistrictProfileService districts, CurrentUser currentUser) {
        this.searches = searches;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(districts.profile().timeZone());
        addClassName("page");
        var mayKeep = currentUser.get().may(Permissions.KEEP_SEARCHES);
        var header = new PageHeader(getTranslation("interview.search.list.title"));
        header.setSubtitle(getTranslation("interview.search.list.subtitle"));
        add(header);
        if (searches.list(PageRequest.of(0, 1)).isEmpty()) {
            var empty = new EmptyState(
                    getTranslation("interview.search.list.empty"), getTranslation("interview.search.list.empty.hint"));
            if (mayKeep) {
                empty.addAction(begin());
            }
            add(empty);
            return;
        }
        header.addAction(new Anchor(RecordRoutes.OVERVIEW, getTranslation("interview.record.overview.link")));
        if (mayKeep) {
            header.addAction(begin());
        }
        add(list());
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("interview.search.new"),
                click -> new NewSearchDialog(
                                searches.descriptions(), searches.postings(), day, searches::begin, searches::begin)
                        .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private Grid<SearchSummary> list() {
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("interview.search.list.column.title"))
                .setFlexGrow(3);
        grid.addColumn(search -> search.postingNumber().isEmpty()
                        ? getTranslation("interview.search.list.noPosting")
                        : search.postingNumber())
                .setHeader(getTranslation("interview.search.list.column.posting"));
        grid.addColumn(this::size)
                .setHeader(getTranslation("interview.search.list.column.candidates"))
                .setFlexGrow(2);
        grid.addColumn(search -> day.format(search.begunAt()))
                .setHeader(getTranslation("interview.search.list.column.begun"));
        grid.setItemsPageable(searches::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private String size(SearchSummary search) {
        return getTranslation("interview.search.list.size", search.active(), search.candidates());
    }

    private Div title(SearchSummary search) {
        var link = new RouterLink(
                search.title(),
                SearchView.class,
                new RouteParameters(SearchRoutes.ID, String.valueOf(search.id().value())));
        var details = new Span(size(search) + " · " + day.format(search.begunAt()));
        details.addClassNames("hint", "list-details");
        return new Div(link, details);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.search.list.title");
    }
}
