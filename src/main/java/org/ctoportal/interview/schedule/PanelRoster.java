package org.ctoportal.interview.schedule;

import java.util.List;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Who is on the panel of a search. */
@Component
class PanelRoster {

    List<PanelLine> of(SearchId search) {
        return List.of();
    }
}
