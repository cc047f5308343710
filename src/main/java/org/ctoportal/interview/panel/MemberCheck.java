package org.ctoportal.interview.panel;

import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.panel.RefusedMemberException.Why;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.springframework.stereotype.Component;

/** Who cannot be put on a panel, and why. */
@Component
class MemberCheck {

    private final InterviewCandidates candidates;

    MemberCheck(InterviewCandidates candidates) {
        this.candidates = candidates;
    }

    /** {@code panel} are those who sit on it already. */
    Optional<Why> problem(SearchId search, AddMember command, List<AddMember> panel, List<Colleague> colleagues) {
        if (command.name().isEmpty()) {
            return Optional.of(Why.NAME_MISSING);
        }
        if (command.name().length() > AddMember.LONGEST_NAME) {
            return Optional.of(Why.NAME_TOO_LONG);
        }
        if (WriteCandidate.problemOfEmail(command.email()) != null) {
            return Optional.of(Why.NO_ADDRESS);
        }
        if (panel.stream().anyMatch(command::isSame)) {
            return Optional.of(Why.ON_PANEL);
        }
        if (panel.size() >= PanelService.MOST) {
            return Optional.of(Why.MOST);
        }
        var person = command.person();
        if (person != null && colleagues.stream().noneMatch(one -> one.id().equals(person))) {
            return Optional.of(Why.NO_COLLEAGUE);
        }
        return candidates.isApplicant(search, person, command.email()) ? Optional.of(Why.APPLICANT) : Optional.empty();
    }
}
