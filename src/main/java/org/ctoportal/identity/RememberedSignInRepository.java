package org.ctoportal.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

interface RememberedSignInRepository extends JpaRepository<RememberedSignIn, byte[]> {

    List<RememberedSignIn> findByEmailAndLastUsedAtAfterOrderByLastUsedAtDesc(String email, Instant since, Limit most);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RememberedSignIn r where r.email = :email")
    void deleteByEmail(String email);

    /**
     * In one statement and a transaction of its own: two sign-ins that clean up the same rows at once must not fail each
     * other, and nobody waits for the gaps between the rows.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Modifying
    @Query("delete from RememberedSignIn r where r.lastUsedAt < :limit")
    void deleteLastUsedBefore(Instant limit);
}
