package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.RemarkService;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.ui.DocumentApproval;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.EmphasisService;
import org.ctoportal.jobdescription.ItemChoice;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.MemoAnswers;
import org.ctoportal.jobdescription.Option;
import org.ctoportal.jobdescription.PaperService;
import org.ctoportal.jobdescription.RefusedChangeException;
import org.ctoportal.jobdescription.check.ChecksService;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.shared.ui.DocumentPreview;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** Edits a job description sentence by sentence; everything is saved as it is done. */
@Route(JobDescriptionRoutes.EDITOR)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JobDescriptionEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Editing {

    private final transient JobDescriptionService jobDescriptions;
    private final transient JobDescriptionExportService exports;
    private final transient JobDescriptionUpgradeService upgrades;
    private final transient PaperService papers;
    private final boolean mayChange;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader("");
    private final SaveStatus status = new SaveStatus();
    private final BehindBar behind = new BehindBar();
    private final ShelfBar shelf = new ShelfBar();
    private final DocumentApproval approval;
    private final SidePanel side;
    private final ClauseList clauses;
    private final DocumentPreview preview = new DocumentPreview();
    private @Nullable JobDescriptionDraft draft;

    JobDescriptionEditorView(
            JobDescriptionService jobDescriptions,
            JobDescriptionExportService exports,
            JobDescriptionUpgradeService upgrades,
            SalaryScheduleService schedules,
            ChecksService checks,
            EmphasisService emphasis,
            PaperService papers,
            JobDescriptionLibraryService library,
            ApprovalService approvals,
            ApprovalHistoryService history,
            RemarkService remarks,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.jobDescriptions = jobDescriptions;
        this.exports = exports;
        this.upgrades = upgrades;
        this.papers = papers;
        this.mayChange = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        this.zone = districts.profile().timeZone();
        this.approval = new DocumentApproval(approvals, history, remarks, mayChange, zone);
        this.side = new SidePanel(
                this,
                new CheckActions(checks, this),
                new EmphasisActions(emphasis, this),
                new AnswerChoices(schedules, library, clock, zone),
                approval);
        this.clauses = new ClauseList(this);
        addClassNames("page", "editor");
        var export = new Button(getTranslation("jobDescription.export"), click -> new ExportDialog(this).open());
        export.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var revisions =
                new Button(getTranslation("jobDescription.revisions"), click -> new RevisionsDialog(this).open());
        revisions.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        header.addAction(status, revisions, export);
        status.watch(this);
        var body = new Div(side, new TextPanel(clauses, preview));
        body.addClassName("editor-body");
        add(header, shelf, behind, body);
    }

    static RouteParameters parameters(DocumentId id) {
        return new RouteParameters(JobDescriptionRoutes.ID, String.valueOf(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), JobDescriptionRoutes.ID)
                .map(DocumentId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(jobDescriptions.get(id));
            behind.show(id, upgrades.behind(draft()));
            approval.show(id);
        } catch (DocumentNotFoundException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void show(JobDescriptionDraft current) {
        draft = current;
        header.setTitle(current.title());
        header.setSubtitle(
                getTranslation("jobDescription.editor.subtitle", current.revision(), current.frameworkVersion()));
        side.show(current);
        shelf.show(current.shelf());
        clauses.show(current);
        preview.show(
                JobDescriptionRoutes.previewOf(current.id(), current.savedAt().toEpochMilli()));
        status.saved(current.savedAt(), zone);
    }

    @Override
    public boolean save(Change change) {
        return stored(change).isEmpty();
    }

    @Override
    public Optional<String> fill(String variable, String seen, String value) {
        return stored(Change.SetValues.of(variable, seen, value));
    }

    /** Stores the change and shows what follows; says what is wrong when it is not stored. */
    private Optional<String> stored(Change change) {
        status.notSaved();
        try {
            show(jobDescriptions.change(draft().id(), change));
            return Optional.empty();
        } catch (ChangeConflictException e) {
            new ConflictDialog(e, this::keepTheirs, () -> save(Rebased.onto(change, e.theirs(), reload()))).open();
            return Optional.of(getTranslation("jobDescription.conflict.title"));
        } catch (RefusedChangeException e) {
            var problem = getTranslation("jobDescription.problem." + e.problem());
            Notices.problem(problem);
            return Optional.of(problem);
        }
    }

    @Override
    public void answer(DraftJobDescription wanted) {
        status.notSaved();
        try {
            show(jobDescriptions.answer(draft().id(), draft().answers(), wanted));
        } catch (ChangeConflictException e) {
            new ConflictDialog(e, this::keepTheirs, () -> {
                        reload();
                        answer(wanted);
                    })
                    .open();
        } catch (RefusedChangeException e) {
            Notices.problem(getTranslation("jobDescription.problem." + e.problem()));
        }
    }

    private void keepTheirs() {
        open("");
        reload();
    }

    @Override
    public JobDescriptionDraft reload() {
        show(jobDescriptions.get(draft().id()));
        return draft();
    }

    @Override
    public JobDescriptionDraft draft() {
        return Objects.requireNonNull(draft);
    }

    @Override
    public boolean mayChange() {
        return mayChange;
    }

    @Override
    public void typing() {
        status.editing();
    }

    @Override
    public void unchanged() {
        status.saved(draft().savedAt(), zone);
    }

    @Override
    public void heard(Component field, String typed) {
        status.unlessNewer(field, typed);
    }

    @Override
    public void refused() {
        status.notSaved();
    }

    @Override
    public void open(String code) {
        clauses.open(code);
    }

    @Override
    public List<ItemChoice> choices(String section) {
        return jobDescriptions.choices(draft().id(), section);
    }

    @Override
    public List<Blank> blanks(String clause) {
        return jobDescriptions.blanks(draft().id(), clause);
    }

    @Override
    public List<Option> options() {
        return jobDescriptions.options(draft().id());
    }

    @Override
    public int keep() {
        return exports.keep(draft().id());
    }

    @Override
    public List<RevisionSummary> revisions() {
        return exports.revisions(draft().id());
    }

    @Override
    public void goBack(int revision) {
        open("");
        var kept = upgrades.goBack(draft().id(), revision);
        behind.show(draft().id(), upgrades.behind(reload()));
        Notices.done(getTranslation("jobDescription.revisions.done", revision, kept));
    }

    @Override
    public MemoAnswers memo() {
        return papers.memo(draft().id());
    }

    @Override
    public List<Blank> missingInMemo() {
        return papers.missingInMemo(draft().id());
    }

    @Override
    public MemoAnswers keepMemo(MemoAnswers seen, MemoAnswers answers) {
        return papers.keepMemo(draft().id(), seen, answers);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public String getPageTitle() {
        return draft().title();
    }
}
