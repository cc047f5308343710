package org.ctoportal.interview.panel;

import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the boards that watch a panel that something is no longer as they show it, on every server of the portal. */
@Component
public class PanelChanges {

    private final PanelChangeRepository changes;
    private final CurrentDistrict district;

    PanelChanges(PanelChangeRepository changes, CurrentDistrict district) {
        this.changes = changes;
        this.district = district;
    }

    /**
     * Call last within the transaction of the change, so that the row is held for a moment only: something was signed, a
     * sheet begun, submitted or opened again.
     */
    @Transactional
    public void changed(SearchId search) {
        changes.count(search.value(), district.id().value());
    }
}
