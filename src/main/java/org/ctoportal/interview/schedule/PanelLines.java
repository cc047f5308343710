package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** The panel of a search as its schedule knows it: names, addresses, and who stays away from whom. */
@Component
class PanelLines {

    private final PanelService panels;
    private final PanelRoster roster;

    PanelLines(PanelService panels, PanelRoster roster) {
        this.panels = panels;
        this.roster = roster;
    }

    List<PanelLine> of(SearchId search) {
        var emails = panels.members(search).stream().collect(toMap(MemberSummary::id, MemberSummary::email));
        return emails.isEmpty()
                ? List.of()
                : roster.of(search).stream()
                        .map(seat -> new PanelLine(
                                seat.member().value(),
                                seat.name(),
                                emails.getOrDefault(seat.member(), ""),
                                seat.role(),
                                seat.recused()))
                        .toList();
    }
}
