package org.ctoportal.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findWithLockByEmail(String email);

    /** Held until the transaction ends, so that guesses at one account are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findWithLockById(long id);

    List<Person> findByDemoTrueOrderByIdAsc();

    @Query("select new org.ctoportal.identity.Standing(p.active, p.seatsChanged, p.sessionsEnded) from Person p"
            + " where p.id = :id")
    Optional<Standing> findStanding(long id);

    /** The same for a session that has a number; nothing when it was ended. */
    @Query("select new org.ctoportal.identity.Standing(p.active, p.seatsChanged, p.sessionsEnded)"
            + " from OpenSession s join Person p on p.id = s.personId where s.id = :session and p.id = :id")
    Optional<Standing> findStandingIn(long session, long id);

    /** In one statement: windows that open together must not fail each other. */
    @Modifying
    @Query("update Person p set p.language = :language where p.id = :id and p.language is null")
    void noteLanguage(long id, String language);

    boolean existsByPlatformAdministratorTrueAndDemoFalse();
}
