package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Everybody who sits on the panel of a search. Asks for no permission; whoever uses it says first who may know.
 */
@Component
public class PanelRoster {

    private static final Limit MOST = Limit.of(200);

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;

    PanelRoster(PanelMemberRepository members, DeclarationRepository declarations) {
        this.members = members;
        this.declarations = declarations;
    }

    /** By name, and no two under the same: a second one is told apart by a number. */
    public List<PanelSeat> of(SearchId search) {
        var recused = declarations.findLatest(search.value()).stream()
                .filter(one -> one.conflict() == Conflict.RECUSED)
                .collect(groupingBy(Declaration::member, mapping(Declaration::candidate, toSet())));
        var named = new HashMap<String, Integer>();
        return members.findBySearchIdOrderByName(search.value(), MOST).stream()
                .filter(PanelMember::sits)
                .map(member -> {
                    var count = named.merge(member.name(), 1, Integer::sum);
                    return new PanelSeat(
                            member.memberId(),
                            search,
                            count == 1 ? member.name() : member.name() + " (" + count + ")",
                            member.role(),
                            member.isChair(),
                            member.hasSigned(),
                            recused.getOrDefault(member.memberId(), Set.of()));
                })
                .toList();
    }
}
