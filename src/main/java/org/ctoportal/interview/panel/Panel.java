package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.SearchId;

/** How the panel of a search works. There is a row as soon as somebody says other than what the portal begins with. */
@Entity
class Panel extends DistrictOwned {

    private long searchId;

    @Enumerated(EnumType.STRING)
    private OthersRatings othersRatings;

    private int fewestRaters;

    @SuppressWarnings("NullAway.Init")
    protected Panel() {} // JPA

    @SuppressWarnings("NullAway.Init") // agree() sets the rest
    Panel(SearchId search, PanelTerms terms) {
        this.searchId = search.value();
        agree(terms);
    }

    final void agree(PanelTerms terms) {
        othersRatings = terms.othersRatings();
        fewestRaters = terms.fewestRaters();
    }

    PanelTerms terms() {
        return new PanelTerms(othersRatings, fewestRaters);
    }
}
