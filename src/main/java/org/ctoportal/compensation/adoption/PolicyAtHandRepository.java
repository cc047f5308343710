package org.ctoportal.compensation.adoption;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyAtHandRepository extends Repository<KeptAdoption, Long> {

    /** The latest edition of every policy the board did not retire, in one statement; the open ones first. */
    @Query("""
            select new org.ctoportal.compensation.adoption.PolicyAtHand(a.policyId, p.policyNumber, a.edition,
                a.drafter, a.reviewStage, a.legalBy, a.plannedFirst, a.plannedSecond, a.commentThrough,
                a.adoptedOn, a.effectiveOn, a.reviewYears,
                (select count(r.id) from KeptReading r
                    where r.policyId = a.policyId and r.edition = a.edition and r.counts = true),
                (select count(c.id) from PublicComment c
                    where c.policyId = a.policyId and c.edition = a.edition and c.answeredOn is null),
                (select max(d.takesEffect) from KeptDecision d where d.policyId = a.policyId
                    and d.decidedOn >= a.effectiveOn
                    and d.kind = org.ctoportal.compensation.adoption.DecisionKind.RENEWED))
            from KeptAdoption a join Policy p on p.id = a.policyId
            where a.edition = (select max(b.edition) from KeptAdoption b where b.policyId = a.policyId)
            and not exists (select d.id from KeptDecision d where d.policyId = a.policyId
                and d.kind = org.ctoportal.compensation.adoption.DecisionKind.RETIRED)
            order by case when a.adoptedOn is null then 0 else 1 end, a.effectiveOn, a.policyId""")
    List<PolicyAtHand> findAtHand(Limit most);

    /** Policies by their last change. */
    @Query("""
            select new org.ctoportal.compensation.adoption.PolicyAtHandRepository$Changed(
                p.id, p.policyNumber, x.title, x.changedAt, x.changedBy)
            from Policy p join AuthoredDocument x on x.id = p.documentId
            order by x.changedAt desc, p.id desc""")
    List<Changed> findLastChanged(Limit most);

    record Changed(long policyId, String number, String title, Instant at, String by) {}
}
