package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HoldingRepository extends JpaRepository<Holding, Long> {

    Optional<Holding> findHoldingById(long id);

    Optional<Holding> findByRenewedById(long id);

    List<Holding> findByPersonIdOrderById(long personId, Limit most);

    List<Holding> findByOrderByHolderAscIdAsc(Limit most);

    /** Status follows from the stage, the verification and the days; see {@link Holding#status}. */
    @Query("""
            select h from Holding h
            where (:text = '' or lower(h.holder) like :text or lower(h.email) like :text or lower(h.number) like :text)
              and (:type = '' or h.typeCode = :type)
              and (:status = ''
                or :status = 'IN_PROGRESS' and h.stage = HoldingStage.PREPARING
                or :status = 'WITHDRAWN' and h.stage = HoldingStage.WITHDRAWN
                or :status = 'EXPIRED' and h.stage = HoldingStage.EARNED and h.expiresOn < :today
                or h.stage = HoldingStage.EARNED and (h.expiresOn is null or h.expiresOn >= :today)
                    and (:status = 'PENDING_VERIFICATION'
                            and h.level in (VerificationLevel.SELF_DECLARED, VerificationLevel.DOCUMENT_SEEN)
                        or h.level in (VerificationLevel.ISSUER_DIRECTORY, VerificationLevel.CRYPTOGRAPHIC)
                            and (:status = 'EXPIRING' and h.expiresOn <= :soon
                                or :status = 'ACTIVE' and (h.expiresOn is null or h.expiresOn > :soon))))
              and (:until is null or h.expiresOn <= :until and h.stage = HoldingStage.EARNED and h.renewedById is null)
            order by h.holder, h.id""")
    List<Holding> find(
            String text,
            String type,
            String status,
            LocalDate today,
            LocalDate soon,
            @Nullable LocalDate until,
            Pageable page);

    /** What the issuer's word stands behind and touches the time, with what was withdrawn since. */
    @Query("""
            select h from Holding h
            where h.level in (VerificationLevel.ISSUER_DIRECTORY, VerificationLevel.CRYPTOGRAPHIC)
              and h.issuedOn <= :last and (h.expiresOn is null or h.expiresOn >= :first)
              and (h.withdrawnOn is null or h.withdrawnOn > :first)
            order by h.holder, h.id""")
    List<Holding> findVerified(LocalDate first, LocalDate last, Limit most);

    @Query("select e.id from Holding e")
    List<Long> findNumbers();
}
