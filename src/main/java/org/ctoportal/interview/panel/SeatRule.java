package org.ctoportal.interview.panel;

/**
 * When a member {@code m} of the panel of {@code :search} is whoever is signed in, and whom they may score, as conditions of
 * queries, so that a seat is looked up in one statement together with what it is looked up for.
 */
public final class SeatRule {

    /**
     * By account {@code :person}, or by a code {@code :code} that is live at {@code :now}; zero for the other. A member who
     * was taken off, a seat on another panel, or one whose holder applied in the search, before or since, is none. A code that
     * was revoked or has expired ends what was begun with it.
     */
    public static final String OWN = """
            m.searchId = :search and m.removedAt is null
            and (m.personId = :person or exists (
                select p.id from PanelCode p
                where p.id = :code and p.districtId = m.districtId and p.searchId = m.searchId and p.memberId = m.id
                    and p.revokedAt is null and p.expiresAt > :now))
            and not exists (
                select c.id from Candidate c
                where c.searchId = m.searchId and (c.personId = m.personId or c.email = m.email and m.email <> ''))
            """;

    /** They signed, declared themselves on {@code :candidate} and did not step back, which is final. */
    public static final String MAY_OPEN = """
            m.signedAt is not null
            and exists (select d.id from Declaration d where d.memberId = m.id and d.candidateId = :candidate)
            and not exists (
                select d.id from Declaration d where d.memberId = m.id and d.candidateId = :candidate
                    and d.conflict = org.ctoportal.interview.panel.Conflict.RECUSED)
            """;

    private SeatRule() {}
}
