package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.Ending;
import org.ctoportal.jobdescription.posting.PostingAct;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingExportService;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingNotFoundException;
import org.ctoportal.jobdescription.posting.PostingPublishingService;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.jobdescription.posting.RefusedPostingException;
import org.ctoportal.jobdescription.posting.StalePostingException;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.shared.ui.DocumentPreview;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One posting: its terms with what still keeps it from being published, and how others will see it. */
@Route(PostingRoutes.EDITOR)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class PostingEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PostingService postings;
    private final transient PostingPublishingService publishing;
    private final transient PostingExportService exports;
    private final transient SalaryScheduleService schedules;
    private final transient TemplateStoreService templates;
    private final transient Clock clock;
    private final boolean mayPublish;
    private PostingViews views = new PostingViews();
    private @Nullable PostingDetails posting;
    private @Nullable PostingHeader header;
    private @Nullable TermsPanel terms;

    PostingEditorView(
            PostingService postings,
            PostingPublishingService publishing,
            PostingExportService exports,
            SalaryScheduleService schedules,
            TemplateStoreService templates,
            CurrentUser currentUser,
            Clock clock) {
        this.postings = postings;
        this.publishing = publishing;
        this.exports = exports;
        this.schedules = schedules;
        this.templates = templates;
        this.clock = clock;
        this.mayPublish = currentUser.get().may(Permissions.PUBLISH_POSTINGS);
        addClassNames("page", "posting-editor");
    }

    static RouteParameters parameters(PostingId id) {
        return new RouteParameters(PostingRoutes.ID, String.valueOf(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().get(PostingRoutes.ID).orElse("");
            posting = postings.get(new PostingId(Long.parseLong(id)));
        } catch (NumberFormatException | PostingNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        build();
    }

    private void build() {
        var shownHeader = new PostingHeader(getPageTitle(), mayPublish, this::act);
        var shownTerms = new TermsPanel(form());
        header = shownHeader;
        terms = shownTerms;
        views = new PostingViews();
        views.add(getTranslation("posting.tab.terms"), () -> shownTerms);
        if (posting().approvedAt() != null) {
            addReadings();
        }
        views.add(
                getTranslation("posting.tab.history"),
                () -> new HistoryPanel(
                        publishing.history(posting().id()), posting().zone()));
        add(shownHeader, views);
        show(posting());
    }

    private void addReadings() {
        views.add(getTranslation("posting.tab.preview"), () -> {
            var preview = new DocumentPreview();
            preview.show(PostingRoutes.previewOf(posting().id(), posting().version()));
            return preview;
        });
        views.add(
                getTranslation("posting.tab.search"),
                () -> new SearchPanel(exports.searchReading(posting().id())));
        views.add(getTranslation("posting.tab.systems"), () -> {
            var id = posting().id();
            return new SystemsPanel(id, chosen -> exports.export(id, chosen).text());
        });
    }

    private TermsForm form() {
        var chosen = posting().terms().pay().schedule();
        var kept = chosen == null ? List.<SalaryScheduleId>of() : List.of(new SalaryScheduleId(chosen));
        var today = LocalDate.ofInstant(clock.instant(), posting().zone());
        var form = new TermsForm(
                posting(),
                schedules.choosable(today, kept),
                templates.currentClauses().settings(),
                this::save);
        form.setReadOnly(!mayPublish);
        return form;
    }

    private void save(PostingTerms changed) {
        try {
            show(postings.change(posting().id(), posting().version(), changed));
            Objects.requireNonNull(header).saved(posting());
        } catch (StalePostingException e) {
            reload();
        }
    }

    private void act(PostingAct act, String reason) {
        var command = new PublishPosting(posting().id(), posting().version(), reason);
        try {
            show(
                    switch (act) {
                        case PUBLISHED, CORRECTED -> publishing.publish(command);
                        case CLOSED -> publishing.end(command, Ending.CLOSED);
                        case WITHDRAWN -> publishing.end(command, Ending.WITHDRAWN);
                    });
            Objects.requireNonNull(header).done(act, posting());
            views.refresh();
        } catch (RefusedPostingException e) {
            show(postings.get(posting().id()));
            views.chooseFirst();
            Notices.problem(getTranslation("posting.refused"));
        } catch (StalePostingException e) {
            reload();
        }
    }

    private void reload() {
        posting = postings.get(posting().id());
        Objects.requireNonNull(terms).edit(form());
        show(posting());
        Notices.problem(getTranslation("posting.stale"));
    }

    private void show(PostingDetails now) {
        posting = now;
        Objects.requireNonNull(header).show(now);
        Objects.requireNonNull(terms).show(now);
    }

    private PostingDetails posting() {
        return Objects.requireNonNull(posting);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "posting.editor.title", posting().number(), posting().title());
    }
}
