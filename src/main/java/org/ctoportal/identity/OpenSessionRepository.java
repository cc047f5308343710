package org.ctoportal.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface OpenSessionRepository extends JpaRepository<OpenSession, Long> {

    List<OpenSession> findByPersonIdAndLastUsedAtAfterOrderByLastUsedAtDesc(long personId, Instant since, Limit most);

    Optional<OpenSession> findByIdAndPersonId(long id, long personId);

    /** In one statement each: tabs must not fail each other, and a session may be over meanwhile. */
    @Transactional
    @Modifying
    @Query("update OpenSession s set s.lastUsedAt = :at where s.id = :id")
    void noteUse(long id, Instant at);

    @Transactional
    @Modifying
    @Query("delete from OpenSession s where s.id = :id")
    void end(long id);

    @Modifying
    @Query("delete from OpenSession s where s.personId = :person and s.id <> :but")
    void endAllBut(long person, long but);

    @Transactional
    @Modifying
    @Query("delete from OpenSession s where s.lastUsedAt < :limit")
    void deleteLastUsedBefore(Instant limit);
}
