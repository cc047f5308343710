package org.ctoportal.jobdescription.posting.ui;

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
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingSummary;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The district's postings, the latest number first. */
@Route(PostingRoutes.LIST)
@Menu(title = "menu.hire.postings", order = 20)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class PostingListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;
    private static final String NONE = "–";

    private final transient PostingService postings;
    private final DateTimeFormatter when;
    private final DateTimeFormatter day;
    private final Grid<PostingSummary> grid = new Grid<>();

    PostingListView(PostingService postings, DistrictProfileService districts, CurrentUser currentUser) {
        this.postings = postings;
        ZoneId zone = districts.profile().timeZone();
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        addClassName("page");
        var mayPublish = currentUser.get().may(Permissions.PUBLISH_POSTINGS);
        var header = new PageHeader(getTranslation("posting.list.title"));
        add(header);
        if (postings.list(PageRequest.of(0, 1)).isEmpty()) {
            var empty = new EmptyState(getTranslation("posting.list.empty"), getTranslation("posting.list.empty.hint"));
            if (mayPublish) {
                empty.addAction(begin());
            }
            add(empty);
        } else {
            postings.publicList().ifPresent(path -> header.addAction(publicList(path)));
            if (mayPublish) {
                header.addAction(begin());
            }
            add(list());
        }
    }

    private Anchor publicList(String path) {
        var link = new Anchor(path, getTranslation("posting.list.public"));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.addClassName("button");
        return link;
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("posting.new"),
                click -> new NewPostingDialog(postings.approvedDescriptions(), day, postings::begin).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private Grid<PostingSummary> list() {
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("posting.list.column.title"))
                .setFlexGrow(3);
        asWideAsItsWords(grid.addComponentColumn(this::state), "posting.list.column.state");
        asWideAsItsWords(grid.addColumn(this::opens), "posting.list.column.opens");
        asWideAsItsWords(grid.addColumn(this::closes), "posting.list.column.closes");
        asWideAsItsWords(grid.addColumn(posting -> when.format(posting.changedAt())), "posting.list.column.changed");
        grid.setItemsPageable(postings::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private void asWideAsItsWords(Grid.Column<PostingSummary> column, String header) {
        column.setHeader(getTranslation(header)).setAutoWidth(true).setFlexGrow(0);
    }

    private Div title(PostingSummary posting) {
        var link = new RouterLink(
                posting.number() + " " + posting.title(),
                PostingEditorView.class,
                PostingEditorView.parameters(posting.id()));
        var details = new Div(state(posting));
        if (posting.state().isLive()) {
            details.add(new Span(getTranslation("posting.list.closes", closes(posting))));
        }
        details.addClassNames("hint", "list-details");
        return new Div(link, details);
    }

    private Div state(PostingSummary posting) {
        var state = new Div(new StateBadge(posting.state()));
        if (posting.hasUnpublishedChanges() && posting.state().isLive()) {
            var changed = new Span(getTranslation("posting.changed"));
            changed.addClassName("hint");
            state.add(changed);
        }
        state.addClassName("posting-states");
        return state;
    }

    /** A posting opens when its day begins. */
    private String opens(PostingSummary posting) {
        return posting.opensAt() == null ? NONE : day.format(posting.opensAt());
    }

    private String closes(PostingSummary posting) {
        if (posting.closesAt() == null) {
            return posting.state().isLive() ? getTranslation("posting.list.untilFilled") : NONE;
        }
        return when.format(posting.closesAt());
    }

    /** On a phone the title column says it all. */
    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("posting.list.title");
    }
}
