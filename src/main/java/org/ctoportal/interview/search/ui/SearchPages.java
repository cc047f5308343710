package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Function;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** The pages of one search, for those who may open them; the one that is open is marked. */
public class SearchPages extends Composite<Nav> {

    public static final String CANDIDATES = "interview.search.candidates";
    public static final String SCHEDULE = "interview.schedule.title";
    public static final String SCORING = "interview.scoring.title";
    public static final String RESULT = "interview.result.title";
    public static final String DECISION = "interview.decision.title";
    public static final String RECORDS = "interview.record.title";
    public static final String PREFERENCE = "interview.search.preference.title";
    public static final String IMPACT = "interview.search.impact.title";

    /** In the order of the work. A room of interviews adds its page here. */
    private static final List<Page> ALL = List.of(
            new Page(CANDIDATES, Permissions.READ_SEARCHES, SearchRoutes::of),
            new Page(SCHEDULE, Permissions.READ_SEARCHES, id -> SearchRoutes.of(id) + "/schedule"),
            new Page(SCORING, Permissions.READ_SEARCHES, id -> SearchRoutes.of(id) + "/scoring"),
            new Page(RESULT, Permissions.READ_SEARCHES, id -> SearchRoutes.of(id) + "/result"),
            new Page(DECISION, Permissions.DECIDE_SEARCHES, id -> SearchRoutes.of(id) + "/decision"),
            new Page(RECORDS, Permissions.READ_SEARCHES, id -> SearchRoutes.of(id) + "/records"),
            new Page(PREFERENCE, Permissions.READ_SEARCHES, SearchRoutes::preferenceOf),
            new Page(IMPACT, Permissions.READ_DEMOGRAPHICS, SearchRoutes::impactOf));

    /** A page by its title. */
    private record Page(String title, String permission, Function<SearchId, String> address) {}

    /**
     * Links to all of them.
     *
     * @param open title of the page that is open, as a key
     */
    public SearchPages(SearchId search, SignedInPerson person, String open) {
        getContent().addClassName("search-pages");
        getContent().setAriaLabel(getTranslation("interview.search.pages"));
        ALL.stream().filter(page -> person.may(page.permission())).forEach(page -> {
            var link = new Anchor(page.address().apply(search), getTranslation(page.title()));
            link.setRouterIgnore(false);
            if (page.title().equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        });
    }
}
