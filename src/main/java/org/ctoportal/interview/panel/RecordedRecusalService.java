package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts that members told human resources of, by telephone or on paper: kept with who recorded them and why. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class RecordedRecusalService {

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final SearchService searches;
    private final PanelChanges changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordedRecusalService(
            PanelMemberRepository members,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            SearchService searches,
            PanelChanges changes,
            CurrentUser currentUser,
            Clock clock) {
        this.members = members;
        this.declarations = declarations;
        this.candidates = candidates;
        this.searches = searches;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The candidates the member has not stepped back from. */
    @Transactional(readOnly = true)
    public List<Interviewed> candidates(SearchId search, PanelMemberId member) {
        searches.get(search);
        var recused = declarations.findLatestOf(get(search, member).id()).stream()
                .filter(one -> one.conflict() == Conflict.RECUSED)
                .map(Declaration::candidate)
                .toList();
        return candidates.of(search).stream()
                .filter(one -> !recused.contains(one.id()))
                .toList();
    }

    /**
     * The member rates the candidate no more and opens nothing of them, as if they had declared it themselves.
     *
     * @throws RefusedDeclarationException when the reason is missing or too long, or they stepped back already
     */
    @Transactional
    public void record(SearchId search, RecordRecusal command) {
        searches.get(search);
        var member = get(search, command.member());
        if (candidates.of(search).stream().noneMatch(one -> one.id().equals(command.candidate()))) {
            throw new NoSeatException();
        }
        var declare = new Declare(command.candidate(), Conflict.RECUSED, command.reason());
        var last = declarations.findLatestOf(member.id()).stream()
                .collect(toMap(Declaration::candidate, Function.identity()))
                .get(command.candidate());
        DeclarationService.check(declare, last == null ? null : last.conflict());
        declarations.save(Declaration.recorded(
                member,
                declare,
                last == null ? 1 : last.number() + 1,
                currentUser.get().name(),
                clock.instant()));
        changes.changed(search);
    }

    private PanelMember get(SearchId search, PanelMemberId member) {
        return members.findBySearchIdAndId(search.value(), member.value())
                .filter(PanelMember::sits)
                .orElseThrow(NoSeatException::new);
    }
}
