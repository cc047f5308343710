package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.PreferenceTable;
import org.ctoportal.interview.search.ReasonLetterService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Scores with veterans' preference on a line of its own, by rank. */
@Route(SearchRoutes.PREFERENCE)
@RolesAllowed(Permissions.READ_SEARCHES)
class PreferenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient CandidateService candidates;
    private final transient VeteransPreferenceService preference;
    private final transient ReasonLetterService letters;
    private final SignedInPerson person;
    private final boolean mayKeep;
    private final Div body = new Div();
    private @Nullable SearchDetails search;

    PreferenceView(
            SearchService searches,
            CandidateService candidates,
            VeteransPreferenceService preference,
            ReasonLetterService letters,
            CurrentUser currentUser) {
        this.searches = searches;
        this.candidates = candidates;
        this.preference = preference;
        this.letters = letters;
        this.person = currentUser.get();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        addClassNames("page", "search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = SearchParameters.search(event);
        search = SearchParameters.found(() -> searches.get(id));
        removeAll();
        var header = new PageHeader(getTranslation("interview.search.preference.title"));
        header.setSubtitle(search().title());
        body.addClassName("search-sections");
        add(header, new SearchPages(search().id(), person, SearchPages.PREFERENCE), body);
        show();
    }

    private void show() {
        var id = search().id();
        var table = preference.table(id);
        body.removeAll();
        letters.unsent(id).forEach(candidate -> body.add(unsent(candidate)));
        if (table.rows().isEmpty() && table.unscored().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("interview.search.preference.empty"),
                    getTranslation("interview.search.preference.empty.hint")));
            return;
        }
        body.add(rule(table));
        if (!table.rows().isEmpty()) {
            body.add(new PreferenceRanking(table));
        }
        if (mayKeep) {
            body.add(new ScoresPanel(candidates.list(id), (candidate, score) -> {
                candidates.score(id, candidate, score);
                show();
            }));
            body.add(new TermsPanel(search().preference(), terms -> {
                searches.prefer(id, terms);
                search = searches.get(id);
                Notices.done(getTranslation("interview.search.saved"));
                show();
            }));
        }
    }

    private Paragraph unsent(CandidateSummary candidate) {
        var link = new Anchor(
                SearchRoutes.of(search().id(), candidate.id()),
                getTranslation("interview.search.letter.unsent", candidate.code() + " " + candidate.name()));
        var notice = new Paragraph(link);
        notice.addClassName("notice");
        return notice;
    }

    private Div rule(PreferenceTable table) {
        var points = table.points();
        var words = points == null
                ? new Paragraph(getTranslation("interview.search.preference.noRule"))
                : new Paragraph(getTranslation(
                        "interview.search.preference.rule",
                        SearchWords.points(points.veteran()),
                        SearchWords.points(points.disabledVeteran()),
                        SearchWords.points(points.passing())));
        var panel = new Div(new H2(getTranslation("interview.search.preference.rule.title")), words);
        panel.addClassName("panel");
        panel.add(new Paragraph(getTranslation("interview.search.preference.apart")));
        if (!table.notes().isEmpty()) {
            var notes = new UnorderedList();
            table.notes()
                    .forEach(note -> notes.add(new ListItem(getTranslation(
                            "interview.search.preference.note",
                            note.message(),
                            note.source(),
                            SearchWords.day(note.asOf())))));
            panel.add(notes);
        }
        var advice = new Paragraph(getTranslation("interview.search.preference.advice"));
        advice.addClassName("hint");
        panel.add(advice);
        return panel;
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.search.preference.title") + " · " + search().title();
    }
}
