package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
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
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitClosedException;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitNotFoundException;
import org.ctoportal.interview.kit.KitStatus;
import org.ctoportal.interview.kit.RefusedKitException;
import org.ctoportal.interview.kit.StaleKitException;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.rules.linter.LinterResult;
import org.ctoportal.rules.linter.QuestionLinterService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One interview kit. Everything is saved as it is done; approving and freezing are steps of their own. */
@Route(InterviewKitRoutes.EDITOR)
@RolesAllowed(Permissions.KEEP_KITS)
class InterviewKitEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, KitEditing {

    private final transient InterviewKitService kits;
    private final transient KitApprovalService approvals;
    private final transient QuestionLinterService linters;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("");
    private final SaveStatus status = new SaveStatus();
    private final Button delete = new Button(getTranslation("interviewKit.delete"), click -> askToDelete());
    private final Button reopen = new Button(getTranslation("interviewKit.reopen"), click -> askToReopen());
    private final Button approve = new Button(getTranslation("interviewKit.approve"), click -> askToApprove());
    private final Button freeze = new Button(getTranslation("interviewKit.freeze"), click -> askToFreeze());
    private final KitBody body;
    private @Nullable InterviewKitDetails kit;

    InterviewKitEditorView(
            InterviewKitService kits,
            KitApprovalService approvals,
            QuestionLinterService linters,
            DistrictProfileService districts) {
        this.kits = kits;
        this.approvals = approvals;
        this.linters = linters;
        this.zone = districts.profile().timeZone();
        this.body = new KitBody(this, zone);
        addClassNames("page", "interview-kit");
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        freeze.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(status, delete, reopen, approve, freeze);
        status.watch(body);
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong(InterviewKitRoutes.ID)
                .map(InterviewKitId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(kits.get(id));
        } catch (KitNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(InterviewKitDetails found) {
        kit = found;
        var standing = found.standing();
        header.setTitle(found.title());
        header.setSubtitle(KitWords.standing(found, zone));
        delete.setVisible(standing.isDraft() && standing.editions() == 0);
        approve.setVisible(standing.isDraft());
        freeze.setVisible(standing.status() == KitStatus.APPROVED);
        reopen.setVisible(standing.status() == KitStatus.APPROVED || standing.status() == KitStatus.FROZEN);
        status.setVisible(standing.isDraft());
        status.saved(standing.changedAt(), zone);
        body.show(found, approvals.editions(found.id()));
    }

    @Override
    public InterviewKitDetails kit() {
        return Objects.requireNonNull(kit);
    }

    @Override
    public boolean mayChange() {
        return kit().standing().isDraft();
    }

    @Override
    public void rename(String title) {
        keep(new WriteKit(title, kit().content()));
    }

    @Override
    public void change(SerializableFunction<KitContent, KitContent> change) {
        keep(new WriteKit(kit().title(), change.apply(kit().content())));
    }

    @Override
    public LinterResult lint(String text) {
        return linters.linter().check(text);
    }

    private void keep(WriteKit command) {
        attempt(() -> show(kits.change(kit().id(), kit().version(), command)));
    }

    private void askToApprove() {
        ask("interviewKit.approve", () -> show(approvals.approve(kit().id(), kit().version())));
    }

    private void askToFreeze() {
        ask("interviewKit.freeze", () -> show(approvals.freeze(kit().id(), kit().version())));
    }

    private void askToReopen() {
        new ReopenDialog(reason -> attempt(() -> show(approvals.reopen(kit().id(), kit().version(), reason)))).open();
    }

    private void askToDelete() {
        ask("interviewKit.delete", () -> {
            kits.delete(kit().id(), kit().version());
            UI.getCurrent().navigate(InterviewKitRoutes.LIST);
        });
    }

    private void ask(String step, SerializableRunnable action) {
        new ConfirmDialog(
                        getTranslation(step),
                        getTranslation(step + ".hint"),
                        getTranslation(step),
                        confirmed -> attempt(action),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    /** Where somebody else was faster, what is stored is shown instead, and it is said. */
    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (RefusedKitException e) {
            Notices.problem(getTranslation("interviewKit.checks.stops"));
        } catch (StaleKitException | KitClosedException e) {
            Notices.problem(getTranslation(
                    e instanceof StaleKitException ? "interviewKit.conflict.changed" : "interviewKit.conflict.closed"));
            show(kits.get(kit().id()));
        } catch (KitNotFoundException e) {
            Notices.problem(getTranslation("interviewKit.conflict.deleted"));
            UI.getCurrent().navigate(InterviewKitRoutes.LIST);
        }
    }

    @Override
    public String getPageTitle() {
        return kit().title();
    }
}
