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

    /** One's own that end until then and were not renewed, and examinations with a last day; the first to end first. */
    @Query("""
            select h from Holding h where h.personId = :person
            and (h.stage = HoldingStage.EARNED and h.renewedById is null and h.expiresOn <= :until
                or h.stage = HoldingStage.PREPARING and h.testBy is not null)
            order by coalesce(h.expiresOn, h.testBy), h.id""")
    List<Holding> findEnding(long person, LocalDate until, Limit most);

    /** Those of others that are in force as far as they say, and that nobody asked the issuer about; the earliest first. */
    @Query("""
            select h from Holding h where (h.personId is null or h.personId <> :person)
            and h.stage = HoldingStage.EARNED and h.renewedById is null
            and h.level in (VerificationLevel.SELF_DECLARED, VerificationLevel.DOCUMENT_SEEN)
            and (h.expiresOn is null or h.expiresOn >= :today)
            order by h.id""")
    List<Holding> findUnverified(long person, LocalDate today, Limit most);

    @Query("select e.id from Holding e")
    List<Long> findNumbers();
}
