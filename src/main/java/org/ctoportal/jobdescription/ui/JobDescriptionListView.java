package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.run.UpgradeRunService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.TextLimit;
import org.springframework.data.domain.PageRequest;

/** The district's job descriptions, the latest change first. */
@Route(JobDescriptionRoutes.LIST)
@Menu(title = "menu.hire.jobDescriptions", order = 10)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JobDescriptionListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient JobDescriptionService jobDescriptions;
    private final ZoneId zone;
    private final TemplateVersions inUse;
    private final Grid<DocumentSummary> grid = new Grid<>();
    private final TextField search = new TextField();
    private String wanted = "";

    JobDescriptionListView(
            JobDescriptionService jobDescriptions,
            JobDescriptionUpgradeService upgrades,
            UpgradeRunService runs,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.jobDescriptions = jobDescriptions;
        this.zone = districts.profile().timeZone();
        this.inUse = upgrades.inUse();
        addClassName("page");
        var mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        add(header(mayDraft));
        if (jobDescriptions.list("", PageRequest.of(0, 1)).isEmpty()) {
            add(empty(mayDraft));
        } else {
            if (mayDraft) {
                add(new UpgradeRunBar(
                        runs, upgrades, inUse, () -> grid.getDataProvider().refreshAll()));
            }
            add(search, list());
        }
    }

    private PageHeader header(boolean mayDraft) {
        var header = new PageHeader(getTranslation("jobDescription.list.title"));
        if (mayDraft) {
            header.addAction(newLink());
        }
        return header;
    }

    private EmptyState empty(boolean mayDraft) {
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
        search.setPlaceholder(getTranslation("jobDescription.list.search"));
        search.setAriaLabel(getTranslation("jobDescription.list.search"));
        search.setClearButtonVisible(true);
        search.addClassName("list-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        var limit = TextLimit.of(search, JobDescriptionService.LONGEST_SEARCH);
        search.addValueChangeListener(event -> {
            if (limit.holds(event.getValue())) {
                wanted = event.getValue();
                grid.getDataProvider().refreshAll();
            } else {
                search.setErrorMessage(getTranslation(
                        "jobDescription.list.search.long",
                        event.getValue().length(),
                        JobDescriptionService.LONGEST_SEARCH));
            }
        });
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        grid.setEmptyStateText(getTranslation("jobDescription.list.none"));
        grid.addComponentColumn(summary -> new Div(titleLink(summary), behind(summary), details(summary, when)))
                .setKey("title")
                .setHeader(getTranslation("jobDescription.list.column.title"))
                .setFlexGrow(3);
        grid.addColumn(summary -> summary.lastRevision() == 0 ? "–" : String.valueOf(summary.lastRevision()))
                .setHeader(getTranslation("jobDescription.list.column.revision"));
        grid.addColumn(summary -> when.format(summary.changedAt()))
                .setHeader(getTranslation("jobDescription.list.column.changed"))
                .setFlexGrow(2);
        grid.addColumn(DocumentSummary::changedBy)
                .setHeader(getTranslation("jobDescription.list.column.by"))
                .setFlexGrow(2);
        grid.setItemsPageable(page -> jobDescriptions.list(wanted, page));
        grid.addClassName("list-grid");
        return grid;
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
                .filter(column -> !"title".equals(column.getKey()))
                .forEach(column -> column.setVisible(wide));
        grid.setClassName("narrow", !wide);
    }

    private Span details(DocumentSummary summary, DateTimeFormatter when) {
        var details = new Span(getTranslation("list.changedBy", when.format(summary.changedAt()), summary.changedBy()));
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
