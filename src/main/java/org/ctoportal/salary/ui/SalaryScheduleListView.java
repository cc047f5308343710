package org.ctoportal.salary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.SalaryScheduleSummary;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The district's salary schedules by name, the latest year first. */
@Route(SalaryRoutes.LIST)
@Menu(title = "menu.district.salarySchedules", order = 20)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class SalaryScheduleListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient SalaryScheduleService schedules;
    private final FiscalYear year;
    private final Grid<SalaryScheduleSummary> grid = new Grid<>();

    SalaryScheduleListView(
            SalaryScheduleService schedules, DistrictProfileService districts, CurrentUser currentUser, Clock clock) {
        this.schedules = schedules;
        ZoneId zone = districts.profile().timeZone();
        this.year = FiscalYear.of(LocalDate.ofInstant(clock.instant(), zone));
        addClassName("page");
        var mayKeep = currentUser.get().may(Permissions.KEEP_PROFILE);
        var header = new PageHeader(getTranslation("salary.list.title"));
        header.setSubtitle(getTranslation("salary.list.subtitle"));
        add(header);
        if (schedules.list(PageRequest.of(0, 1)).isEmpty()) {
            var empty = new EmptyState(getTranslation("salary.list.empty"), getTranslation("salary.list.empty.hint"));
            if (mayKeep) {
                empty.addAction(newSchedule());
            }
            add(empty);
        } else {
            if (mayKeep) {
                header.addAction(newSchedule());
            }
            add(list());
        }
    }

    private Component newSchedule() {
        var button = new Button(
                getTranslation("salary.new"),
                click -> new NewScheduleDialog(
                                year,
                                command -> UI.getCurrent().navigate(SalaryRoutes.editorOf(schedules.create(command))))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Grid<SalaryScheduleSummary> list() {
        grid.addComponentColumn(summary -> new Div(link(summary), details(summary)))
                .setKey("name")
                .setHeader(getTranslation("salary.list.column.name"))
                .setWidth("15rem")
                .setFlexGrow(3);
        grid.addColumn(summary -> summary.year().text())
                .setHeader(getTranslation("salary.list.column.year"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(summary -> SalaryWords.days(summary.from(), summary.through()))
                .setHeader(getTranslation("salary.list.column.days"))
                .setWidth("15rem")
                .setFlexGrow(0);
        grid.addColumn(SalaryScheduleListView::pay)
                .setHeader(getTranslation("salary.list.column.pay"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(summary -> SalaryWords.mark(summary.status()))
                .setHeader(getTranslation("salary.list.column.status"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.setItemsPageable(schedules::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private static String pay(SalaryScheduleSummary summary) {
        return summary.lowest().text() + " – " + summary.highest().text();
    }

    private static RouterLink link(SalaryScheduleSummary summary) {
        return new RouterLink(
                summary.name(),
                SalaryScheduleEditorView.class,
                new RouteParameters(SalaryRoutes.ID, String.valueOf(summary.id().value())));
    }

    /** On a phone the name's column says it all. */
    private static Span details(SalaryScheduleSummary summary) {
        var details = new Span(
                new Span(summary.year().text() + " · " + pay(summary) + " "), SalaryWords.mark(summary.status()));
        details.addClassNames("hint", "list-details");
        return details;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "name", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("salary.list.title");
    }
}
