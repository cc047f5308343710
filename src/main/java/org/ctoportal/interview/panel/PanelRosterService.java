package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits on a panel, and who of them stays away from whom. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class PanelRosterService {

    private static final Limit MOST_SEATS = Limit.of(60);

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final SearchService searches;

    PanelRosterService(PanelMemberRepository members, DeclarationRepository declarations, SearchService searches) {
        this.members = members;
        this.declarations = declarations;
        this.searches = searches;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<RosterSeat> of(SearchId search) {
        searches.get(search);
        var seats = members.findBySearchIdOrderByName(search.value(), MOST_SEATS).stream()
                .filter(PanelMember::sits)
                .map(PanelMember::summary)
                .toList();
        if (seats.isEmpty()) {
            return List.of();
        }
        var recused = declarations.findLatest(search.value()).stream()
                .filter(one -> one.conflict() == Conflict.RECUSED)
                .collect(groupingBy(Declaration::member, mapping(Declaration::candidate, toSet())));
        return seats.stream()
                .map(seat ->
                        new RosterSeat(seat.id(), seat.name(), seat.email(), recused.getOrDefault(seat.id(), Set.of())))
                .toList();
    }
}
