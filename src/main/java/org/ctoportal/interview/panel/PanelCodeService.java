package org.ctoportal.interview.panel;

import java.util.Comparator;
import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Codes for members without an account: given out, read once, taken back. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class PanelCodeService {

    private final PanelMemberRepository members;
    private final PanelCodes codes;
    private final SearchService searches;
    private final PanelChanges changes;

    PanelCodeService(PanelMemberRepository members, PanelCodes codes, SearchService searches, PanelChanges changes) {
        this.members = members;
        this.codes = codes;
        this.searches = searches;
        this.changes = changes;
    }

    /**
     * A new code for a member; the one before ends.
     *
     * @throws NoSeatException when they have an account, or do not sit on this panel
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public IssuedCode issue(SearchId search, PanelMemberId member) {
        searches.get(search);
        var issued = held(search).stream()
                .filter(one -> one.memberId().equals(member) && one.needsCode())
                .findFirst()
                .map(codes::issue)
                .orElseThrow(NoSeatException::new);
        changes.changed(search);
        return issued;
    }

    /** A code for every member without an account who has none. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<IssuedCode> issueMissing(SearchId search) {
        searches.get(search);
        var panel = held(search);
        var have = codes.of(search).stream()
                .filter(code -> !code.expired())
                .map(CodeSummary::member)
                .toList();
        var issued = panel.stream()
                .filter(one -> one.needsCode() && !have.contains(one.memberId()))
                .sorted(Comparator.comparing(PanelMember::name))
                .map(codes::issue)
                .toList();
        changes.changed(search);
        return issued;
    }

    /** Ends the code of a member, and what was begun with it. */
    @Transactional
    public void revoke(SearchId search, PanelMemberId member) {
        searches.get(search);
        members.findBySearchIdAndId(search.value(), member.value()).orElseThrow(NoSeatException::new);
        codes.revoke(member);
        changes.changed(search);
    }

    /** Nobody else gives out codes of this panel meanwhile, and what they gave is seen. */
    private List<PanelMember> held(SearchId search) {
        return members.findWithLockBySearchIdOrderById(search.value(), Limit.of(PanelService.MOST_ROWS));
    }
}
