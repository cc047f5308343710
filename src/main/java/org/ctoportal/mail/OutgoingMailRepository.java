package org.ctoportal.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, Long> {

    List<OutgoingMail> findByOrderByPostedAtDescIdDesc(Pageable page);

    List<OutgoingMail> findByMatterOrderById(String matter);

    @Query("""
            select new org.ctoportal.mail.OutgoingMailRepository$LastPosted(m.matter, max(m.postedAt))
            from OutgoingMail m where m.matter in :matters group by m.matter""")
    List<LastPosted> findLastPosted(Collection<String> matters);

    /** When the last letter about a matter was posted. */
    record LastPosted(String matter, Instant at) {}
}
