package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which candidates whoever is signed in stepped back. It holds after they left the panel, too: the conflict does. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecusalService {

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final CurrentUser currentUser;

    RecusalService(PanelMemberRepository members, DeclarationRepository declarations, CurrentUser currentUser) {
        this.members = members;
        this.declarations = declarations;
        this.currentUser = currentUser;
    }

    /** None for somebody who never sat on the panel of the search. */
    @Transactional(readOnly = true)
    public Set<CandidateId> own(SearchId search) {
        return currentUser
                .find()
                .map(person ->
                        members.findBySearchIdOrderByName(search.value(), Limit.of(PanelService.MOST_ROWS)).stream()
                                .filter(member -> member.is(person))
                                .flatMap(member -> declarations.findLatestOf(member.id()).stream())
                                .filter(one -> one.conflict() == Conflict.RECUSED)
                                .map(Declaration::candidate)
                                .collect(toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
