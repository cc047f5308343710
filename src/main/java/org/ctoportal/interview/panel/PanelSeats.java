package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** The one way to the own seat, by {@link SeatRule}. */
@Component
class PanelSeats {

    private static final String OWN = "select m.* from panel_member m where " + SeatRule.OWN;

    private final FixedQuery query;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final SeatHolder holder;
    private final Clock clock;

    PanelSeats(
            FixedQuery query,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            SeatHolder holder,
            Clock clock) {
        this.query = query;
        this.declarations = declarations;
        this.candidates = candidates;
        this.holder = holder;
        this.clock = clock;
    }

    PanelMember own(SearchId search) {
        return query.find(
                        OWN,
                        PanelMember.class,
                        Map.of(
                                "search", search.value(),
                                "person", holder.person(),
                                "code", holder.code(search),
                                "now", clock.instant()))
                .orElseThrow(NoSeatException::new);
    }

    List<Declaration> declared(PanelMember member) {
        return declarations.findLatestOf(member.id());
    }

    /** Those to be interviewed about whom the member has not said anything yet. */
    List<Interviewed> undeclared(PanelMember member, List<Declaration> declared) {
        var done = declared.stream().map(Declaration::candidate).collect(toSet());
        return candidates.of(member.search()).stream()
                .filter(one -> !done.contains(one.id()))
                .toList();
    }
}
