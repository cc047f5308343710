package org.ctoportal.salary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.ScheduleAdoptedException;
import org.ctoportal.salary.ScheduleNotFoundException;
import org.ctoportal.salary.StaleScheduleException;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One version of a salary schedule: what it rests on, its table, and what it comes to. Everything is saved as it is done. */
@Route(SalaryRoutes.EDITOR)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class SalaryScheduleEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SalaryScheduleService schedules;
    private final boolean mayKeep;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("");
    private final SaveStatus status = new SaveStatus();
    private final Button adopt = new Button(getTranslation("salary.adopt"), click -> askToAdopt());
    private final Button delete = new Button(getTranslation("salary.delete"), click -> askToDelete());
    private final Div body = new Div();
    private final ScheduleTable table = new ScheduleTable();
    private final PayPanel pay = new PayPanel();
    private @Nullable SalaryScheduleDetails schedule;
    private @Nullable ScheduleForm form;

    SalaryScheduleEditorView(
            SalaryScheduleService schedules, DistrictProfileService districts, CurrentUser currentUser) {
        this.schedules = schedules;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_PROFILE);
        this.zone = districts.profile().timeZone();
        addClassNames("page", "salary");
        var copy = new Button(
                getTranslation("salary.copy"),
                click -> new CopyScheduleDialog(
                                current(),
                                command -> go(schedules.copy(current().id(), command)))
                        .open());
        copy.setVisible(mayKeep);
        var print = new Button(
                getTranslation("salary.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        header.addAction(status, print, delete, copy, adopt);
        body.addClassName("salary-body");
        status.watch(body);
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), SalaryRoutes.ID)
                .map(SalaryScheduleId::new)
                .orElseThrow(NotFoundException::new);
        try {
            open(schedules.get(id));
        } catch (ScheduleNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void open(SalaryScheduleDetails found) {
        schedule = found;
        form = new ScheduleForm(found, this::keep, this::openSheet);
        var figures = new Div(new H2(getTranslation("salary.table")), hint(), table);
        figures.addClassNames("panel", "salary-form");
        var results = new Div(figures, pay);
        results.addClassName("salary-results");
        body.removeAll();
        body.add(form, results);
        show(found);
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("salary.table.hint"));
        hint.addClassName("hint");
        return hint;
    }

    private void show(SalaryScheduleDetails found) {
        schedule = found;
        var mayChange = mayKeep && found.isDraft();
        header.setTitle(found.name() + ", " + found.year().text());
        header.setSubtitle(SalaryWords.standing(found));
        adopt.setVisible(mayChange);
        delete.setVisible(mayChange);
        status.setVisible(mayChange);
        Objects.requireNonNull(form).show(found, !mayChange);
        table.show(found.table());
        pay.show(found);
        status.saved(found.changedAt(), zone);
    }

    /** Keeps what is entered once all of it can be; until then the fields say why not, and the table stays as it was. */
    private void keep() {
        Objects.requireNonNull(form).read().ifPresentOrElse(this::keep, status::notSaved);
    }

    private void keep(WriteSalarySchedule command) {
        attempt(() -> show(schedules.change(current().id(), current().version(), command)));
    }

    private void openSheet() {
        new SheetDialog(current().terms(), this::take).open();
    }

    private void take(ScheduleTerms terms) {
        var was = current();
        keep(new WriteSalarySchedule(was.name(), was.year(), was.from(), was.through(), terms));
    }

    private void askToAdopt() {
        new ConfirmDialog(
                        getTranslation("salary.adopt.title"),
                        getTranslation("salary.adopt.hint"),
                        getTranslation("salary.adopt"),
                        confirmed -> attempt(() -> {
                            show(schedules.adopt(current().id(), current().version()));
                            Notices.done(getTranslation("salary.adopt.done"));
                        }),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void askToDelete() {
        new ConfirmDialog(
                        getTranslation("salary.delete.title"),
                        getTranslation("salary.delete.hint"),
                        getTranslation("salary.delete"),
                        confirmed -> attempt(() -> {
                            schedules.delete(current().id());
                            UI.getCurrent().navigate(SalaryRoutes.LIST);
                        }),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    /** Where somebody else was faster, what is stored is shown instead, and it is said. */
    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (StaleScheduleException | ScheduleAdoptedException e) {
            Notices.problem(getTranslation(
                    e instanceof ScheduleAdoptedException ? "salary.conflict.adopted" : "salary.conflict.changed"));
            open(schedules.get(current().id()));
        } catch (ScheduleNotFoundException e) {
            Notices.problem(getTranslation("salary.conflict.deleted"));
            UI.getCurrent().navigate(SalaryRoutes.LIST);
        }
    }

    private static void go(SalaryScheduleId id) {
        UI.getCurrent().navigate(SalaryRoutes.editorOf(id));
    }

    private SalaryScheduleDetails current() {
        return Objects.requireNonNull(schedule);
    }

    @Override
    public String getPageTitle() {
        return current().name() + ", " + current().year().text();
    }
}
