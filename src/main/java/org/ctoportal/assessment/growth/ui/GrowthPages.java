package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;
import org.ctoportal.assessment.growth.GrowthRoutes;

/** The pages of one's growth; the one that is open is marked. */
class GrowthPages extends Composite<Nav> {

    static final String PLAN = "growth.title";
    static final String PATH = "growth.path";
    static final String WEEKS = "growth.weeks";
    static final String GROUPS = "growth.groups";

    /** Titles as keys with addresses, in the order of the work. */
    private static final Map<String, String> ALL = Map.of(
            PLAN, GrowthRoutes.PLAN,
            PATH, GrowthRoutes.PATH,
            WEEKS, GrowthRoutes.WEEKS,
            GROUPS, GrowthRoutes.GROUPS);

    /** {@code open} is the title of the page that is open, as a key. */
    GrowthPages(String open) {
        getContent().addClassName("search-pages");
        getContent().setAriaLabel(getTranslation("growth.pages"));
        for (var title : new String[] {PLAN, PATH, WEEKS, GROUPS}) {
            var link = new Anchor(ALL.getOrDefault(title, ""), getTranslation(title));
            link.setRouterIgnore(false);
            if (title.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
