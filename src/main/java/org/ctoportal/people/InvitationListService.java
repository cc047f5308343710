package org.ctoportal.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.people.RefusedSeatException.Why;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several people at once, from pasted lines or a file: looked at first, and invited only when every line can be. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PEOPLE)
public class InvitationListService {

    /** More than are invited in one go; further lines are not looked at. */
    static final int MOST_LINES = 200;

    private final InvitationService invitations;
    private final PeopleCheck check;

    InvitationListService(InvitationService invitations, PeopleCheck check) {
        this.invitations = invitations;
        this.check = check;
    }

    /**
     * What would become of each line.
     *
     * @param usual the roles of whoever has none in the list
     */
    @Transactional(readOnly = true)
    public List<InvitationLine> look(String text, Set<Role> usual) {
        var known = check.known();
        var earlier = new HashSet<String>();
        var lines = new ArrayList<InvitationLine>();
        for (var row : PeopleSheet.read(text)) {
            var person = row.roles().isEmpty() && row.strange().isEmpty()
                    ? new InvitePerson(row.email(), row.name(), new SeatTerms(usual, row.title()))
                    : new InvitePerson(row.email(), row.name(), new SeatTerms(row.roles(), row.title()));
            var problem = check.problem(person, known).orElse(null);
            if (lines.size() >= MOST_LINES || row.strange().equals(PeopleSheet.TOO_LONG)) {
                problem = Why.MOST;
            } else if (!row.strange().isEmpty()) {
                problem = Why.UNREADABLE;
            } else if (problem == null && !earlier.add(person.email().toLowerCase(Locale.ROOT))) {
                problem = Why.TWICE;
            }
            lines.add(new InvitationLine(row.number(), person, problem));
        }
        return lines;
    }

    /**
     * Invites everybody who is neither there nor invited.
     *
     * @return how many
     * @throws RefusedSeatException when a line is wrong; nobody is invited then
     */
    @Transactional
    public int take(String text, Set<Role> usual) {
        var lines = look(text, usual);
        lines.stream().filter(InvitationLine::isWrong).findFirst().ifPresent(line -> {
            throw new RefusedSeatException(Why.UNREADABLE);
        });
        var fresh = lines.stream().filter(line -> line.problem() == null).toList();
        invitations.inviteAll(fresh.stream().map(InvitationLine::person).toList());
        return fresh.size();
    }
}
