package org.ctoportal.interview.panel;

/**
 * When a member {@code m} of the panel of {@code :search} is whoever is signed in, and whom they may score, as conditions of
 * a statement, so that a seat is looked up together with what it is looked up for.
 */
public final class SeatRule {

    /**
     * By account {@code :person}, or by a code {@code :code} that is live at {@code :now}; zero for the other. A member who
     * was taken off, a seat on another panel, or one whose holder applied in the search, before or since, is none. A code that
     * was revoked or has expired ends what was begun with it.
     */
    public static final String OWN = """
            m.district_id = :district and m.search_id = :search and m.removed_at is null
            and (m.person_id = :person or exists (
                select 1 from panel_code p
                where p.id = :code and p.district_id = m.district_id and p.search_id = m.search_id and p.member_id = m.id
                    and p.revoked_at is null and p.expires_at > :now))
            and not exists (
                select 1 from candidate c
                where c.district_id = m.district_id and c.search_id = m.search_id
                    and (c.person_id = m.person_id or c.email = m.email and m.email <> ''))
            """;

    /** They signed, declared themselves on {@code :candidate} and did not step back, which is final. */
    public static final String MAY_OPEN = """
            m.signed_at is not null
            and exists (
                select 1 from declaration d
                where d.district_id = m.district_id and d.member_id = m.id and d.candidate_id = :candidate)
            and not exists (
                select 1 from declaration d
                where d.district_id = m.district_id and d.member_id = m.id and d.candidate_id = :candidate
                    and d.conflict = 'RECUSED')
            """;

    private SeatRule() {}
}
