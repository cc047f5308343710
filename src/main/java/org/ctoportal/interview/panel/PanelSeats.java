package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** The one way to the own seat: a member who was taken off, or a seat on another panel, is none. */
@Component
class PanelSeats {

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final CurrentUser currentUser;

    PanelSeats(
            PanelMemberRepository members,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            CurrentUser currentUser) {
        this.members = members;
        this.declarations = declarations;
        this.candidates = candidates;
        this.currentUser = currentUser;
    }

    PanelMember own(SearchId search) {
        return find(search).filter(PanelMember::sits).orElseThrow(NoSeatException::new);
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

    private Optional<PanelMember> find(SearchId search) {
        var guest = currentUser.findGuest();
        if (guest.isPresent()) {
            return members.findBySearchIdAndId(search.value(), guest.get().seat());
        }
        return currentUser
                .find()
                .flatMap(person -> members.findBySearchIdAndPersonId(
                        search.value(), person.id().value()));
    }
}
