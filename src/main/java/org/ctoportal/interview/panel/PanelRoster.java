package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Everybody who sits on the panel of a search, or left it. Asks for no permission; whoever uses it says first who may know.
 */
@Component
public class PanelRoster {

    private static final Limit MOST = Limit.of(PanelService.MOST_ROWS);

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;

    PanelRoster(PanelMemberRepository members, DeclarationRepository declarations) {
        this.members = members;
        this.declarations = declarations;
    }

    /**
     * The members of a panel by name, and no two under the same: a second one is told apart by a number.
     *
     * @param left members who were taken off, after those who sit
     */
    public record Members(List<PanelSeat> sitting, List<Left> left) {

        /** Everybody's name. */
        public Map<PanelMemberId, String> names() {
            return Stream.concat(sitting.stream(), left.stream().map(Left::seat))
                    .collect(toMap(PanelSeat::member, PanelSeat::name));
        }
    }

    /** A seat somebody had, and when they were taken off it. */
    public record Left(PanelSeat seat, Instant at) {}

    /** Those who sit on it. */
    public List<PanelSeat> of(SearchId search) {
        return members(search).sitting();
    }

    public Members members(SearchId search) {
        var declared = declarations.findLatest(search.value()).stream().collect(groupingBy(Declaration::member));
        var named = new HashMap<String, Integer>();
        var all = members.findBySearchIdOrderByName(search.value(), MOST);
        var sitting = all.stream()
                .filter(PanelMember::sits)
                .map(member -> seat(search, member, declared, named))
                .toList();
        var left = new ArrayList<Left>();
        for (var member : all) {
            var removedAt = member.removedAt();
            if (removedAt != null) {
                left.add(new Left(seat(search, member, declared, named), removedAt));
            }
        }
        return new Members(sitting, List.copyOf(left));
    }

    private static PanelSeat seat(
            SearchId search,
            PanelMember member,
            Map<PanelMemberId, List<Declaration>> declared,
            Map<String, Integer> named) {
        var own = declared.getOrDefault(member.memberId(), List.of());
        var count = named.merge(member.name(), 1, Integer::sum);
        return new PanelSeat(
                member.memberId(),
                search,
                count == 1 ? member.name() : member.name() + " (" + count + ")",
                member.role(),
                member.isChair(),
                member.hasSigned(),
                member.hasSigned() ? candidates(own, one -> true) : Set.of(),
                candidates(own, one -> one.conflict() == Conflict.RECUSED));
    }

    private static Set<CandidateId> candidates(List<Declaration> declared, Predicate<Declaration> which) {
        return declared.stream().filter(which).map(Declaration::candidate).collect(toSet());
    }
}
