package org.ctoportal.interview.schedule;

import java.util.List;
import org.ctoportal.interview.panel.PanelRosterService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Who is on the panel of a search. */
@Component
class PanelRoster {

    private final PanelRosterService panels;

    PanelRoster(PanelRosterService panels) {
        this.panels = panels;
    }

    List<PanelLine> of(SearchId search) {
        return panels.of(search).stream()
                .map(seat -> new PanelLine(seat.member().value(), seat.name(), seat.email(), seat.recused()))
                .toList();
    }
}
