package org.ctoportal.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, Long> {

    /** The latest first, without those that are there for somebody else alone. */
    @Query("""
            select m from OutgoingMail m
            where m.postedById = :reader or m.confidential = false and m.matter = ''
            order by m.postedAt desc, m.id desc""")
    List<OutgoingMail> findOpenTo(long reader, Pageable page);

    List<OutgoingMail> findByMatterOrderById(String matter);

    /** One that is being carried is waited for: what is known of it is written down in a moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<OutgoingMail> findWithLockByMatterOrderById(String matter);

    /** Whether it waits is not changed by two at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutgoingMail> findWithLockById(long id);

    @Query("""
            select new org.ctoportal.mail.OutgoingMailRepository$LastPosted(m.matter, max(m.postedAt))
            from OutgoingMail m where m.matter in :matters group by m.matter""")
    List<LastPosted> findLastPosted(Collection<String> matters);

    /**
     * What has been there its time, by number: longer where no server carried it. Letters about pay that stops and about policies
     * are evidence of what they are about and go by no clock.
     */
    @Query("""
            select m.id from OutgoingMail m
            where m.id > :after and m.matter not like 'AWARD:%' and m.matter not like 'POLICY:%'
                and (m.state in (SENT, WITHDRAWN) and coalesce(m.sentAt, m.postedAt) < :carried
                or m.state in (KEPT, WAITING, FAILED) and m.postedAt < :toRead)
            order by m.id""")
    List<Long> findOver(long after, Instant carried, Instant toRead, Limit most);

    @Query("select m.id from OutgoingMail m where m.id in :ids and m.state = :state")
    List<Long> findInState(Collection<Long> ids, MailState state);

    /** When the last letter about a matter was posted. */
    record LastPosted(String matter, Instant at) {}
}
