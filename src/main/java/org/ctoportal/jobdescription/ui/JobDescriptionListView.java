package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.authoring.Beginner;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.run.UpgradeRunService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** The district's job descriptions, the latest change first. */
@Route(JobDescriptionRoutes.LIST)
@Menu(title = "menu.hire.jobDescriptions", order = 10)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JobDescriptionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 700;
    private static final DocumentSearch ARCHIVED = new DocumentSearch("", false, null, true, false, null, null);
    private static final String ALWAYS = "always";

    private final transient JobDescriptionService jobDescriptions;
    private final transient JobDescriptionLibraryService library;
    private final boolean mayDraft;
    private final ZoneId zone;
    private final PersonId person;
    private final TemplateVersions inUse;
    private final Grid<DocumentSummary> grid = new Grid<>();
    private final LibraryFilters filters = new LibraryFilters(this::beginners, this::narrow);
    private DocumentSearch wanted = DocumentSearch.titled("");

    JobDescriptionListView(
            JobDescriptionService jobDescriptions,
            JobDescriptionLibraryService library,
            JobDescriptionUpgradeService upgrades,
            UpgradeRunService runs,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.jobDescriptions = jobDescriptions;
        this.library = library;
        this.zone = districts.profile().timeZone();
        this.inUse = upgrades.inUse();
        addClassName("page");
        this.mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        this.person = currentUser.get().id();
        add(header());
        if (isEmpty(wanted) && isEmpty(ARCHIVED)) {
            add(empty());
        } else {
            if (mayDraft) {
                add(new UpgradeRunBar(
                        runs, upgrades, inUse, () -> grid.getDataProvider().refreshAll()));
            }
            add(filters, list());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = LibraryPlace.filter(event.getLocation());
        var begunBy = asked.begunBy();
        var beginner =
                begunBy == null ? null : jobDescriptions.findBeginner(begunBy).orElse(null);
        var filter = beginner == null ? asked.byAnybody() : asked;
        filters.show(filter, beginner);
        show(filter);
    }

    private void narrow(LibraryFilter filter) {
        show(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, LibraryPlace.of(filter)));
    }

    private void show(LibraryFilter filter) {
        wanted = filter.search(person, inUse);
        grid.getDataProvider().refreshAll();
    }

    private List<Beginner> beginners(Pageable page, @Nullable String name) {
        return jobDescriptions.beginners(name == null ? "" : name, page);
    }

    private boolean isEmpty(DocumentSearch search) {
        return jobDescriptions.list(search, PageRequest.of(0, 1)).isEmpty();
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("jobDescription.list.title"));
        if (mayDraft) {
            header.addAction(newLink());
        }
        return header;
    }

    private EmptyState empty() {
        var empty = new EmptyState(
                getTranslation("jobDescription.list.empty"), getTranslation("jobDescription.list.empty.hint"));
        if (mayDraft) {
            empty.addAction(newLink());
        }
        return empty;
    }

    private RouterLink newLink() {
        var link = new RouterLink(getTranslation("jobDescription.new"), NewJobDescriptionView.class);
        link.addClassNames("button", "primary");
        return link;
    }

    private Grid<DocumentSummary> list() {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        grid.setEmptyStateText(getTranslation("jobDescription.list.none"));
        grid.addComponentColumn(
                        summary -> new Div(titleLink(summary), marks(summary), behind(summary), details(summary, when)))
                .setKey(ALWAYS + "title")
                .setSortProperty("title")
                .setHeader(getTranslation("jobDescription.list.column.title"))
                .setFlexGrow(3);
        grid.addColumn(this::standing)
                .setHeader(getTranslation("jobDescription.library.standing"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.addColumn(summary -> summary.lastRevision() == 0 ? "–" : String.valueOf(summary.lastRevision()))
                .setHeader(getTranslation("jobDescription.list.column.revision"))
                .setWidth("7.75rem")
                .setFlexGrow(0)
                .setSortProperty("lastRevision");
        grid.addColumn(summary -> when.format(summary.changedAt()))
                .setHeader(getTranslation("jobDescription.list.column.changed"))
                .setSortProperty("changedAt")
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(DocumentSummary::changedBy)
                .setHeader(getTranslation("jobDescription.list.column.by"))
                .setSortProperty("changedBy")
                .setWidth("8.5rem")
                .setFlexGrow(1);
        grid.addColumn(actions())
                .setKey(ALWAYS + "actions")
                .setHeader(getTranslation("jobDescription.library.actions"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.setItemsPageable(page -> jobDescriptions.list(wanted, page));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        return grid;
    }

    private LitRenderer<DocumentSummary> actions() {
        return LitRenderer.<DocumentSummary>of(
                        "<button class=\"row-actions\" aria-label=\"${item.label}\" @click=\"${act}\">⋯</button>")
                .withProperty("label", summary -> getTranslation("jobDescription.library.actions.of", summary.title()))
                .withFunction("act", this::act);
    }

    /** Offers what can be done with one of them. */
    void act(DocumentSummary summary) {
        new RowDialog(
                        summary,
                        mayDraft,
                        library,
                        jobDescriptions,
                        () -> grid.getDataProvider().refreshAll())
                .open();
    }

    private String standing(DocumentSummary summary) {
        return getTranslation(
                "jobDescription.library.standing." + summary.standing(), String.valueOf(summary.standingRevision()));
    }

    /** What it is beside a description being worked on. */
    private Span marks(DocumentSummary summary) {
        var shelf = summary.shelf();
        var mark = new Span(getTranslation(
                shelf.archived() ? "jobDescription.library.mark.archived" : "jobDescription.library.mark.template"));
        mark.addClassName("shelf-mark");
        mark.setVisible(shelf.archived() || shelf.template());
        return mark;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> showColumns(isWide(size.get().width())));
    }

    /** Before the browser has told its size, it counts as wide. */
    private static boolean isWide(int width) {
        return width <= 0 || width >= NARROW;
    }

    /** On a phone the title column says it all. */
    private void showColumns(boolean wide) {
        grid.getColumns().stream()
                .filter(column -> column.getKey() == null || !column.getKey().startsWith(ALWAYS))
                .forEach(column -> column.setVisible(wide));
        grid.setClassName("narrow", !wide);
    }

    private Span details(DocumentSummary summary, DateTimeFormatter when) {
        var details = new Span(standing(summary) + " · "
                + getTranslation("list.changedBy", when.format(summary.changedAt()), summary.changedBy()));
        details.addClassNames("hint", "list-details");
        return details;
    }

    /** Where it stands on other templates than those in use, the way to look at what they change. */
    private RouterLink behind(DocumentSummary summary) {
        var link = new RouterLink(
                getTranslation("jobDescription.upgrade.mark"),
                JobDescriptionUpgradeView.class,
                JobDescriptionEditorView.parameters(summary.id()));
        link.addClassName("behind-mark");
        link.getElement().setAttribute("aria-label", getTranslation("jobDescription.upgrade.mark.of", summary.title()));
        link.setVisible(!summary.versions().equals(inUse));
        return link;
    }

    private static RouterLink titleLink(DocumentSummary summary) {
        return new RouterLink(
                summary.title(), JobDescriptionEditorView.class, JobDescriptionEditorView.parameters(summary.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobDescription.list.title");
    }
}
