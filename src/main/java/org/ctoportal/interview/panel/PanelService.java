package org.ctoportal.interview.panel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.RefusedMemberException.Why;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who sits on the panel of a search, for those who keep it. Who applied in the search neither sees the panel nor sits on it. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class PanelService {

    /** Three to five is what guides for structured interviews advise. */
    public static final int ADVISED = 3;

    static final int MOST = 30;

    /** With those who were taken off. */
    static final int MOST_ROWS = 300;

    private final PanelMemberRepository members;
    private final SearchService searches;
    private final MemberCheck check;
    private final ColleagueService colleagues;
    private final PanelCodes codes;
    private final PanelChanges changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    PanelService(
            PanelMemberRepository members,
            SearchService searches,
            MemberCheck check,
            ColleagueService colleagues,
            PanelCodes codes,
            PanelChanges changes,
            CurrentUser currentUser,
            Clock clock) {
        this.members = members;
        this.searches = searches;
        this.check = check;
        this.colleagues = colleagues;
        this.codes = codes;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those who sit on it, by name. */
    @Transactional(readOnly = true)
    public List<MemberSummary> members(SearchId search) {
        searches.get(search);
        return sitting(search).stream().map(PanelMember::summary).toList();
    }

    /** The same with those who were taken off, whose sheets stay in the records. */
    @Transactional(readOnly = true)
    public List<MemberSummary> everybody(SearchId search) {
        searches.get(search);
        return members.findBySearchIdOrderByName(search.value(), Limit.of(MOST_ROWS)).stream()
                .map(PanelMember::summary)
                .toList();
    }

    /** Everybody with an account who could be asked. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<Colleague> colleagues() {
        return colleagues.everybody();
    }

    /**
     * Puts somebody on the panel; who sat there before comes back with what they signed.
     *
     * @throws RefusedMemberException when they cannot be
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public PanelMemberId add(SearchId search, AddMember typed) {
        searches.get(search);
        var person = typed.person();
        var command = person == null ? typed : typed.at(colleagues.addresses().getOrDefault(person, ""));
        check(search, command);
        var before = person == null
                ? Optional.<PanelMember>empty()
                : members.findBySearchIdAndPersonId(search.value(), person.value());
        before.ifPresent(one -> one.comeBack(command));
        var member = before.orElseGet(() ->
                members.save(new PanelMember(search, command, currentUser.get().name(), clock.instant())));
        changes.changed(search);
        return member.memberId();
    }

    /**
     * Says something else of a member; the name stays, under which they sign.
     *
     * @throws RefusedMemberException when the address is none, or that of another member or a candidate
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void change(SearchId search, PanelMemberId id, ChangeMember command) {
        searches.get(search);
        var member = get(search, id);
        var changed = member.asAdded().as(command);
        var others = sitting(search).stream()
                .filter(one -> one.id() != member.id())
                .map(PanelMember::asAdded)
                .toList();
        refuse(check.problem(search, changed, others, colleagues.everybody()));
        member.change(command);
        changes.changed(search);
    }

    /** Takes somebody off the panel; what they signed and gave stays in the records, and their code ends. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void remove(SearchId search, PanelMemberId member) {
        searches.get(search);
        get(search, member).remove(clock.instant());
        codes.revoke(member);
        changes.changed(search);
    }

    /** Makes a member the chair; there is one at most. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void lead(SearchId search, PanelMemberId member) {
        searches.get(search);
        var panel = members.findWithLockBySearchIdOrderById(search.value(), Limit.of(MOST_ROWS)).stream()
                .filter(PanelMember::sits)
                .toList();
        if (panel.stream().noneMatch(one -> one.memberId().equals(member))) {
            throw new NoSeatException();
        }
        panel.forEach(one -> one.lead(one.memberId().equals(member)));
        changes.changed(search);
    }

    private void check(SearchId search, AddMember command) {
        var panel = sitting(search).stream().map(PanelMember::asAdded).toList();
        refuse(check.problem(search, command, panel, colleagues.everybody()));
    }

    private static void refuse(Optional<Why> problem) {
        problem.ifPresent(why -> {
            throw new RefusedMemberException(why);
        });
    }

    private List<PanelMember> sitting(SearchId search) {
        return members.findBySearchIdOrderByName(search.value(), Limit.of(MOST_ROWS)).stream()
                .filter(PanelMember::sits)
                .toList();
    }

    private PanelMember get(SearchId search, PanelMemberId member) {
        return members.findBySearchIdAndId(search.value(), member.value())
                .filter(PanelMember::sits)
                .orElseThrow(NoSeatException::new);
    }
}
