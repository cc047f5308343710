package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.DescriptionNotApprovedException;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitClosedException;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitNotFoundException;
import org.ctoportal.interview.kit.OtherFrameworkException;
import org.ctoportal.interview.kit.OwnSubmissionException;
import org.ctoportal.interview.kit.RefusedKitException;
import org.ctoportal.interview.kit.StaleKitException;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.rules.linter.LinterResult;
import org.ctoportal.rules.linter.QuestionLinterService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One interview kit. Everything is saved as it is done; approving and freezing are steps of their own. */
@Route(InterviewKitRoutes.EDITOR)
@RolesAllowed(Permissions.KEEP_KITS)
class InterviewKitEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, KitEditing {

    private final transient InterviewKitService kits;
    private final transient KitApprovalService approvals;
    private final transient QuestionLinterService linters;
    private final transient CurrentUser currentUser;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("");
    private final SaveStatus status = new SaveStatus();
    private final KitSteps steps = new KitSteps(this::take);
    private final Paragraph note = new Paragraph();
    private final KitBody body;
    private List<String> approvers = List.of();
    private @Nullable InterviewKitDetails kit;

    InterviewKitEditorView(
            InterviewKitService kits,
            KitApprovalService approvals,
            QuestionLinterService linters,
            CurrentUser currentUser,
            DistrictProfileService districts) {
        this.kits = kits;
        this.approvals = approvals;
        this.linters = linters;
        this.currentUser = currentUser;
        this.zone = districts.profile().timeZone();
        this.body = new KitBody(this, zone);
        addClassNames("page", "interview-kit");
        note.addClassName("notice");
        header.addAction(status, steps);
        status.watch(body);
        add(header, note, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), InterviewKitRoutes.ID)
                .map(InterviewKitId::new)
                .orElseThrow(NotFoundException::new);
        try {
            approvers = approvals.approvers(id);
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
        var person = currentUser.get();
        steps.show(standing, person, approvers);
        note.setText(KitWords.note(standing, person, approvers, zone));
        note.setVisible(!note.getText().isEmpty());
        status.setVisible(standing.isDraft());
        status.saved(standing.changedAt(), zone);
        body.show(found, standing.editions() == 0 ? List.of() : approvals.editions(found.id()));
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

    private void take(KitStep step, String words) {
        var id = kit().id();
        var seen = kit().version();
        attempt(() -> {
            switch (step) {
                case DELETE -> {
                    kits.delete(id, seen);
                    UI.getCurrent().navigate(InterviewKitRoutes.LIST);
                }
                case SUBMIT -> show(approvals.submit(id, seen));
                case TAKE_BACK, SEND_BACK -> show(approvals.sendBack(id, seen, words));
                case APPROVE -> show(approvals.approve(id, seen));
                case FREEZE -> show(approvals.freeze(id, seen));
                case REOPEN -> show(approvals.reopen(id, seen, words));
            }
        });
    }

    /** Where somebody else was faster, what is stored is shown instead, and it is said. */
    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (RefusedKitException e) {
            Notices.problem(getTranslation("interviewKit.checks.stops"));
        } catch (DescriptionNotApprovedException e) {
            Notices.problem(getTranslation("interviewKit.conflict.description"));
        } catch (OtherFrameworkException e) {
            Notices.problem(getTranslation("interviewKit.conflict.framework"));
        } catch (OwnSubmissionException e) {
            Notices.problem(getTranslation("interviewKit.conflict.own"));
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
