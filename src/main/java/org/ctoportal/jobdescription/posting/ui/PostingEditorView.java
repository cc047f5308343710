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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import org.ctoportal.framework.Setting;
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
import org.ctoportal.jobdescription.posting.PostingState;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.jobdescription.posting.Refusal.Mend;
import org.ctoportal.jobdescription.posting.RefusedPostingException;
import org.ctoportal.jobdescription.posting.StalePostingException;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.shared.ui.DocumentPreview;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;
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
    private final boolean mayPublish;
    private final SaveStatus saved = new SaveStatus();
    private final transient Clock clock;
    private final ChecksPanel checks = new ChecksPanel(this::goTo);
    private final Div side = new Div(checks);
    private PostingViews views = new PostingViews();
    private @Nullable PostingDetails posting;
    private @Nullable TermsForm form;
    private @Nullable PageHeader header;
    private @Nullable PostingActions actions;

    PostingEditorView(
            PostingService postings,
            PostingPublishingService publishing,
            PostingExportService exports,
            SalaryScheduleService schedules,
            TemplateStoreService templates,
            CurrentUser currentUser,
            Clock clock) {
        this.clock = clock;
        this.postings = postings;
        this.publishing = publishing;
        this.exports = exports;
        this.schedules = schedules;
        this.templates = templates;
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
        views = new PostingViews();
        var shownHeader = new PageHeader(getPageTitle());
        var shownActions = new PostingActions(mayPublish, this::act);
        header = shownHeader;
        actions = shownActions;
        shownHeader.addAction(saved, shownActions);
        side.addClassName("posting-side");
        var terms = new Div(form(), side);
        terms.addClassName("posting-body");
        views.add(getTranslation("posting.tab.terms"), () -> terms);
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
        var made = new TermsForm(
                posting(),
                schedules.choosable(
                        LocalDate.ofInstant(clock.instant(), posting().zone()), kept),
                choices(),
                this::save);
        made.setReadOnly(!mayPublish);
        form = made;
        return made;
    }

    /** The choices of posting clauses that are no terms by themselves. */
    private List<Setting> choices() {
        return templates.currentClauses().settings().stream()
                .filter(setting -> setting.key().startsWith("posting.") && setting.type() == Setting.Type.BOOLEAN)
                .filter(setting -> !setting.key().equals("posting.internal_notice"))
                .toList();
    }

    private void save(PostingTerms terms) {
        try {
            show(postings.change(posting().id(), posting().version(), terms));
            saved.saved(posting().changedAt(), posting().zone());
        } catch (StalePostingException e) {
            reload();
        }
    }

    private void act(PostingAct act, String reason) {
        var command = new PublishPosting(posting().id(), posting().version(), reason);
        try {
            switch (act) {
                case PUBLISHED, CORRECTED -> {
                    show(publishing.publish(command));
                    Notices.done(published(posting()));
                }
                case CLOSED -> end(command, Ending.CLOSED);
                case WITHDRAWN -> end(command, Ending.WITHDRAWN);
            }
            views.refresh();
        } catch (RefusedPostingException e) {
            show(postings.get(posting().id()));
            views.chooseFirst();
            Notices.problem(getTranslation("posting.refused"));
        } catch (StalePostingException e) {
            reload();
        }
    }

    private String published(PostingDetails now) {
        if (now.path().isEmpty()) {
            return getTranslation("posting.published.employees");
        }
        return now.state() == PostingState.SCHEDULED && now.postedOn() != null
                ? getTranslation("posting.published.scheduled", now.path(), date().format(now.postedOn()))
                : getTranslation("posting.published", now.path());
    }

    private void end(PublishPosting command, Ending how) {
        show(publishing.end(command, how));
        Notices.done(getTranslation("posting.ended." + how));
    }

    private void reload() {
        posting = postings.get(posting().id());
        var body = (Div) side.getParent().orElseThrow();
        body.removeAll();
        body.add(form(), side);
        show(posting());
        Notices.problem(getTranslation("posting.stale"));
    }

    private void show(PostingDetails now) {
        posting = now;
        var from = now.approvedAt() == null
                ? getTranslation("posting.editor.notApproved")
                : getTranslation(
                        "posting.editor.from",
                        now.revision(),
                        date().withZone(now.zone()).format(now.approvedAt()));
        Objects.requireNonNull(header).setSubtitle(getTranslation("posting.state." + now.state()) + " · " + from);
        Objects.requireNonNull(actions).show(now);
        Objects.requireNonNull(form).show(now);
        checks.show(now);
    }

    private DateTimeFormatter date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
    }

    private void goTo(Mend where) {
        getElement()
                .executeJs(
                        "const title = this.querySelector($0);title.scrollIntoView({block: 'start', behavior:"
                                + " 'smooth'}); title.focus({preventScroll: true});",
                        "#posting-title-" + where);
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
