package org.ctoportal.factor;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodeRepository extends JpaRepository<RecoveryCode, Long> {

    int countByPersonId(long personId);

    /** In one statement: of two who use it at once, one finds it. */
    @Modifying
    @Query("delete from RecoveryCode c where c.personId = :person and c.codeHash = :hash")
    int use(long person, byte[] hash);

    @Modifying
    @Query("delete from RecoveryCode c where c.personId = :person")
    void deleteOf(long person);
}
