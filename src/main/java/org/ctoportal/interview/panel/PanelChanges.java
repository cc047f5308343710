package org.ctoportal.interview.panel;

import org.ctoportal.interview.search.SearchId;

/** Tells the boards that watch a panel that something is no longer as they show it; on every server of the portal. */
public interface PanelChanges {

    /** Call within the transaction of the change: a declaration was signed, a sheet begun, submitted or opened again. */
    void changed(SearchId search);
}
