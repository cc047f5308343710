package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.credential.CredentialRoutes;

/** The pages around one's credentials; the one that is open is marked. */
class CredentialPages extends Composite<Nav> {

    static final String MINE = "credential.mine";
    static final String ELIGIBILITY = "credential.eligibility";
    static final String CATALOGUE = "credential.catalogue";
    static final String COHORTS = "credential.cohorts";

    /** {@code open} is the title of the page that is open, as a key. */
    CredentialPages(String open) {
        getContent().addClassName("search-pages");
        getContent().setAriaLabel(getTranslation("credential.pages"));
        all().forEach((title, path) -> {
            var link = new Anchor(path, getTranslation(title));
            link.setRouterIgnore(false);
            if (title.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        });
    }

    private static Map<String, String> all() {
        var pages = new LinkedHashMap<String, String>();
        pages.put(MINE, CredentialRoutes.MINE);
        pages.put(ELIGIBILITY, CredentialRoutes.ELIGIBILITY);
        pages.put(CATALOGUE, CredentialRoutes.CATALOGUE);
        pages.put(COHORTS, CredentialRoutes.COHORTS);
        return pages;
    }
}
