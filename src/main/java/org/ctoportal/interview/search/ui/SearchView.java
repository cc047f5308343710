package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** One search: who applied and how far they are. */
@Route(SearchRoutes.SEARCH)
@RolesAllowed(Permissions.READ_SEARCHES)
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient CandidateService candidates;
    private final transient CandidateImportService imports;
    private final transient StageService stages;
    private final SignedInPerson person;
    private final boolean mayKeep;
    private final Div body = new Div();
    private @Nullable SearchDetails search;

    SearchView(
            SearchService searches,
            CandidateService candidates,
            CandidateImportService imports,
            StageService stages,
            CurrentUser currentUser) {
        this.searches = searches;
        this.candidates = candidates;
        this.imports = imports;
        this.stages = stages;
        this.person = currentUser.get();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        addClassNames("page", "search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = SearchParameters.search(event);
        search = SearchParameters.found(() -> searches.get(id));
        removeAll();
        var header = new PageHeader(search().title());
        header.setSubtitle(SearchWords.origin(search()));
        if (mayKeep) {
            header.addAction(importing(), adding());
        }
        body.addClassName("search-candidates");
        add(header, new SearchPages(search().id(), person, SearchPages.CANDIDATES), body);
        show();
    }

    private Button importing() {
        return new Button(
                getTranslation("interview.search.import"),
                click -> new ImportDialog(
                                text -> imports.look(search().id(), text),
                                (text, answers) -> imports.takeAnswered(search().id(), text, answers),
                                this::taken)
                        .open());
    }

    private Button adding() {
        var add = new Button(
                getTranslation("interview.search.add"),
                click -> new AddCandidateDialog(
                                candidates.colleagues(),
                                command -> candidates.add(search().id(), command),
                                id -> UI.getCurrent().navigate(SearchRoutes.of(search().id(), id)))
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void taken(int added) {
        Notices.done(getTranslation("interview.search.import.done", added));
        show();
    }

    private void show() {
        var counts = candidates.counts(search().id());
        body.removeAll();
        if (counts.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("interview.search.empty"), getTranslation("interview.search.empty.hint")));
            return;
        }
        body.add(new CandidatesPanel(
                search().id(),
                counts,
                (wanted, page) -> candidates.list(search().id(), wanted, page),
                mayKeep ? this::move : null));
    }

    private void move(List<CandidateSummary> chosen) {
        new MoveDialog(chosen, command -> stages.move(search().id(), command), this::show).open();
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return search().title();
    }
}
