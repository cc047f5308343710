package org.ctoportal.interview.record;

import java.util.List;
import org.ctoportal.interview.search.SearchId;

/** The order a panel gave, told by the room that knows it. */
public interface PanelRanks {

    /** Codes of candidates, the best one first; none before the panel is done. */
    List<String> best(SearchId search);
}
