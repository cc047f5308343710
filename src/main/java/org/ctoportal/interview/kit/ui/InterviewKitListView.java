package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.time.ZoneId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.InterviewKitSummary;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.NoDutiesException;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The district's interview kits, the latest change first. */
@Route(InterviewKitRoutes.LIST)
@Menu(title = "menu.hire.interviewKits", order = 30)
@RolesAllowed(Permissions.KEEP_KITS)
class InterviewKitListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient InterviewKitService kits;
    private final ZoneId zone;
    private final Grid<InterviewKitSummary> grid = new Grid<>();

    InterviewKitListView(InterviewKitService kits, DistrictProfileService districts) {
        this.kits = kits;
        this.zone = districts.profile().timeZone();
        addClassName("page");
        var header = new PageHeader(getTranslation("interviewKit.list.title"));
        header.setSubtitle(getTranslation("interviewKit.list.subtitle"));
        add(header);
        if (kits.list(PageRequest.of(0, 1)).isEmpty()) {
            var from = kits.sources();
            var empty = new EmptyState(
                    getTranslation("interviewKit.list.empty"),
                    getTranslation(from.isEmpty() ? "interviewKit.new.none" : "interviewKit.list.empty.hint"));
            empty.addAction(from.isEmpty() ? newDescription() : newKit());
            add(empty);
        } else {
            header.addAction(newKit());
            add(list());
        }
    }

    private Component newDescription() {
        var link = new Anchor(JobDescriptionRoutes.NEW, getTranslation("interviewKit.new.description"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Component newKit() {
        var button = new Button(
                getTranslation("interviewKit.new"), click -> new NewKitDialog(kits.sources(), zone, this::make).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void make(MakeKit command) {
        try {
            UI.getCurrent().navigate(InterviewKitRoutes.editorOf(kits.make(command)));
        } catch (NoDutiesException | DocumentNotFoundException e) {
            Notices.problem(getTranslation(
                    e instanceof NoDutiesException ? "interviewKit.new.noDuties" : "interviewKit.new.gone"));
        }
    }

    private Grid<InterviewKitSummary> list() {
        grid.addComponentColumn(summary -> new Div(link(summary), details(summary)))
                .setKey("title")
                .setHeader(getTranslation("interviewKit.list.column.title"))
                .setFlexGrow(3);
        grid.addColumn(this::size)
                .setHeader(getTranslation("interviewKit.list.column.size"))
                .setWidth("15rem")
                .setFlexGrow(0);
        grid.addColumn(this::changed)
                .setHeader(getTranslation("interviewKit.list.column.changed"))
                .setWidth("19rem")
                .setFlexGrow(0);
        grid.addComponentColumn(summary -> KitWords.mark(summary.status()))
                .setHeader(getTranslation("interviewKit.list.column.status"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setItemsPageable(kits::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private String size(InterviewKitSummary summary) {
        return getTranslation("interviewKit.list.size", summary.questions(), summary.minutes());
    }

    private String changed(InterviewKitSummary summary) {
        return getTranslation("list.changedBy", KitWords.moment(summary.changedAt(), zone), summary.changedBy());
    }

    private static RouterLink link(InterviewKitSummary summary) {
        return new RouterLink(
                summary.title(),
                InterviewKitEditorView.class,
                new RouteParameters(
                        InterviewKitRoutes.ID, String.valueOf(summary.id().value())));
    }

    /** On a phone the title's column says it all. */
    private Span details(InterviewKitSummary summary) {
        var details = new Span(new Span(size(summary) + " "), KitWords.mark(summary.status()));
        details.addClassNames("hint", "list-details");
        return details;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviewKit.list.title");
    }
}
