package org.ctoportal.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ctoportal.audit.Actor;
import org.ctoportal.audit.AuditEvent;
import org.ctoportal.audit.AuditRoutes;
import org.ctoportal.audit.AuditService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.Thing;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;

/** Who did what and when, the latest first, and whether anything of it was changed since. */
@Route(AuditRoutes.AUDIT)
@Menu(title = "menu.district.audit", order = 85)
@RolesAllowed(Permissions.READ_AUDIT)
class AuditView extends Div implements HasDynamicTitle {

    private static final int NARROW = 760;
    private static final String DEED = "deed";

    private final transient AuditService audit;
    private final transient ColleagueService colleagues;
    private final transient FindingService finding;
    private final ZoneId zone;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<Thing, String> places = new ConcurrentHashMap<>();
    private final AuditWords words;
    private final AuditFilterBar bar;
    private final Anchor sheet = new Anchor("", getTranslation("audit.sheet"));
    private final Paragraph outcome = new Paragraph();
    private final Grid<AuditEvent> grid = new Grid<>();

    AuditView(
            AuditService audit, ColleagueService colleagues, FindingService finding, DistrictProfileService districts) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.finding = finding;
        this.zone = districts.profile().timeZone();
        this.words = new AuditWords(this, getLocale(), zone, names);
        this.bar = new AuditFilterBar(colleagues.watched(), AuditWords.ROOMS, this::refresh);
        addClassName("page");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("audit.subtitle"));
        header.addAction(new Button(getTranslation("audit.check"), click -> check()), sheet);
        sheet.getElement().setAttribute("download", true);
        sheet.setRouterIgnore(true);
        outcome.addClassName("banner");
        outcome.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        add(header);
        if (audit.isChangeable()) {
            var notice = new Paragraph(getTranslation("audit.changeable"));
            notice.addClassNames("banner", "warning");
            add(notice);
        }
        add(outcome, bar, list());
        refresh();
    }

    private Grid<AuditEvent> list() {
        grid.addComponentColumn(this::deed)
                .setKey(DEED)
                .setHeader(getTranslation("audit.column.deed"))
                .setFlexGrow(3);
        grid.addColumn(words::actor)
                .setHeader(getTranslation("audit.column.who"))
                .setFlexGrow(2);
        grid.addColumn(words::moment)
                .setHeader(getTranslation("audit.column.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(words::room).setHeader(getTranslation("audit.column.room"));
        grid.setItems(DataProvider.fromCallbacks(
                query -> found(query.getOffset(), query.getLimit()), query -> audit.count(bar.filter(zone))));
        grid.addClassName("list-grid");
        return grid;
    }

    private Stream<AuditEvent> found(int offset, int most) {
        var events = audit.events(bar.filter(zone), offset, most);
        var unknown = Actor.peopleOf(events.stream()
                .filter(event -> !names.containsKey(event.actor()))
                .toList());
        if (!unknown.isEmpty()) {
            names.putAll(colleagues.namesOf(unknown));
        }
        places.putAll(finding.places(
                events.stream().map(AuditView::subject).distinct().toList()));
        return events.stream();
    }

    /** What it was done to. */
    private static Thing subject(AuditEvent event) {
        return new Thing(event.noun(), event.many() > 1 ? 0 : event.subject());
    }

    private Div deed(AuditEvent event) {
        var title = title(event);
        title.addClassName("list-title");
        var fields = new Span(words.detail(event));
        fields.addClassNames("hint", "audit-fields");
        var details = new Span(words.actor(event) + " · " + words.moment(event));
        details.addClassNames("hint", "list-details");
        return new Div(title, fields, details);
    }

    /** Leads to what it was done to, where that is still there and may be opened. */
    private HtmlContainer title(AuditEvent event) {
        var place = places.get(subject(event));
        return place == null ? new Span(words.deed(event)) : new Anchor(place, words.deed(event));
    }

    private void check() {
        var check = audit.check();
        outcome.setText(
                check.isWhole()
                        ? getTranslation("audit.check.whole", check.looked())
                        : getTranslation(
                                "audit.check.broken",
                                check.broken().isEmpty() ? "–" : words.places(check.broken()),
                                check.looked(),
                                check.unsealed()));
        outcome.setClassName("info", check.isWhole());
        outcome.setClassName("warning", !check.isWhole());
        outcome.setVisible(true);
    }

    private void refresh() {
        sheet.setHref("audit/events.csv" + bar.query());
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, DEED, NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
