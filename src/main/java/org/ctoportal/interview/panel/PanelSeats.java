package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/**
 * The one way to the own seat: a member who was taken off, a seat on another panel, or one whose holder applied in the
 * search, before or since, is none.
 */
@Component
class PanelSeats {

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final PanelCodeRepository codes;
    private final CurrentUser currentUser;
    private final Clock clock;

    PanelSeats(
            PanelMemberRepository members,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            PanelCodeRepository codes,
            CurrentUser currentUser,
            Clock clock) {
        this.members = members;
        this.declarations = declarations;
        this.candidates = candidates;
        this.codes = codes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    PanelMember own(SearchId search) {
        return find(search)
                .filter(PanelMember::sits)
                .filter(member -> !candidates.isApplicant(search, member.person(), member.email()))
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

    private Optional<PanelMember> find(SearchId search) {
        return currentUser
                .findGuest()
                .map(guest -> guest.holds("/" + PanelRoutes.seatOf(search))
                        ? byCode(search, guest)
                        : Optional.<PanelMember>empty())
                .orElseGet(() -> currentUser
                        .find()
                        .flatMap(person -> members.findBySearchIdAndPersonId(
                                search.value(), person.id().value())));
    }

    /** A code that was revoked or has expired ends what was begun with it. */
    private Optional<PanelMember> byCode(SearchId search, Guest guest) {
        return codes.findByDistrictIdAndId(guest.districtId().value(), guest.seat())
                .filter(code -> code.isLive(clock.instant()) && code.search().equals(search))
                .flatMap(code -> members.findBySearchIdAndId(
                        search.value(), code.member().value()));
    }
}
