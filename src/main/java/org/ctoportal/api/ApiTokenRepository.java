package org.ctoportal.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ApiTokenRepository extends JpaRepository<ApiToken, Long> {

    Optional<ApiToken> findBySecretHash(byte[] secretHash);

    Optional<ApiToken> findByIdAndPersonId(long id, long personId);

    int countByPersonIdAndEndedAtIsNullAndExpiresAtAfter(long personId, Instant now);

    /** The live ones of a person, or of everybody where that is 0; by whose they are, the latest first. */
    @Query("""
            select new org.ctoportal.api.TokenSummary(
                t.id, p.name, t.name, t.scopes, t.hint, t.createdAt, t.expiresAt, t.lastUsedAt)
            from ApiToken t join Person p on p.id = t.personId
            where t.endedAt is null and t.expiresAt > :now and (:person = 0 or t.personId = :person)
            order by p.name, t.personId, t.id desc""")
    List<TokenSummary> findLive(long person, Instant now, Limit most);
}
