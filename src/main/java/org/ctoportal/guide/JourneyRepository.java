package org.ctoportal.guide;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JourneyRepository extends JpaRepository<Journey, Long> {

    /** Those under way first, then the latest. */
    @Query("select j from Journey j order by case when j.ending is null then 0 else 1 end, j.id desc")
    List<Journey> findToShow(Limit most);

    List<Journey> findByEndingIsNullOrderByIdDesc(Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Journey> findWithLockById(long id);

    /** How far hires are, all in one statement. A search tells nothing to whoever applied in it. */
    @Query("""
            select new org.ctoportal.guide.HiringFacts(j.id, d.documentId,
                (select count(a.id) from Approval a where a.documentId = d.documentId
                    and a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW),
                (select count(a.id) from Approval a where a.documentId = d.documentId
                    and a.status = org.ctoportal.authoring.approval.ApprovalStatus.APPROVED),
                p.postingId,
                (select count(x.id) from Posting x where x.id = p.postingId and x.opensAt is not null),
                k.kitId, q.status, s.id,
                (select count(m.id) from PanelMember m where m.searchId = s.id and m.removedAt is null),
                (select count(c.id) from Candidate c where c.searchId = s.id),
                (select count(o.id) from Scoring o where o.searchId = s.id and o.closedAt is not null),
                (select count(f.id) from Decision f where f.searchId = s.id and f.finalAt is not null),
                (select count(e.id) from KeptAdoption e where e.effectiveOn <= :today))
            from Journey j
            left join JourneyPart d on d.journeyId = j.id and d.step = org.ctoportal.guide.JourneyStep.DESCRIPTION
            left join JourneyPart p on p.journeyId = j.id and p.step = org.ctoportal.guide.JourneyStep.POSTING
            left join JourneyPart k on k.journeyId = j.id and k.step = org.ctoportal.guide.JourneyStep.KIT
            left join InterviewKit q on q.id = k.kitId
            left join JourneyPart t on t.journeyId = j.id and t.step = org.ctoportal.guide.JourneyStep.PANEL
            left join Search s on s.id = t.searchId and not exists (select n.id from Candidate n
                where n.searchId = s.id and (n.personId = :person or n.email = :email))
            where j.id in :journeys""")
    List<HiringFacts> findHires(Collection<Long> journeys, LocalDate today, long person, String email);

    /** How far recognitions are, by the latest edition of each policy. */
    @Query("""
            select new org.ctoportal.guide.RecognitionFacts(j.id, o.policyId,
                (select count(c.id) from KeptPolicyCost c where c.policyId = o.policyId),
                a.reviewStage, a.legalBy, a.readingsNeeded,
                (select count(r.id) from KeptReading r where r.policyId = o.policyId
                    and r.edition = a.edition and r.counts = true),
                a.adoptedOn, a.effectiveOn,
                (select count(h.id) from KeptHolder h where h.policyId = o.policyId),
                (select count(c.id) from KeptClaim c where c.policyId = o.policyId))
            from Journey j
            left join JourneyPart o on o.journeyId = j.id and o.step = org.ctoportal.guide.JourneyStep.OPTIONS
            left join KeptAdoption a on a.policyId = o.policyId
                and a.edition = (select max(b.edition) from KeptAdoption b where b.policyId = o.policyId)
            where j.id in :journeys""")
    List<RecognitionFacts> findRecognitions(Collection<Long> journeys);

    /** Things of the district a step could go on with, the latest first; those of the same description where there is one. */
    @Query("""
            select new org.ctoportal.guide.Existing(x.id, x.title) from AuthoredDocument x
            where x.kind = 'JOB_DESCRIPTION' and x.archivedAt is null order by x.changedAt desc, x.id desc""")
    List<Existing> findDescriptions(Limit most);

    @Query("""
            select new org.ctoportal.guide.Existing(x.id, x.title) from Posting x
            where x.documentId = :document order by x.id desc""")
    List<Existing> findPostings(long document, Limit most);

    @Query("""
            select new org.ctoportal.guide.Existing(x.id, x.title) from InterviewKit x
            where x.documentId = :document order by x.id desc""")
    List<Existing> findKits(long document, Limit most);

    @Query("""
            select new org.ctoportal.guide.Existing(x.id, x.title) from Search x
            where x.documentId = :document and not exists (select n.id from Candidate n
                where n.searchId = x.id and (n.personId = :person or n.email = :email))
            order by x.id desc""")
    List<Existing> findSearches(long document, long person, String email, Limit most);

    @Query("""
            select new org.ctoportal.guide.Existing(x.id, x.policyNumber) from Policy x order by x.id desc""")
    List<Existing> findPolicies(Limit most);
}
