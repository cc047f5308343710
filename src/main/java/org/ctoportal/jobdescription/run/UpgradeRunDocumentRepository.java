package org.ctoportal.jobdescription.run;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UpgradeRunDocumentRepository extends JpaRepository<UpgradeRunDocument, Long> {

    Optional<UpgradeRunDocument> findFirstByRunIdAndOutcomeOrderById(long runId, TurnOutcome outcome);

    @Query("""
            select new org.ctoportal.jobdescription.run.Tally(d.outcome, count(d))
            from UpgradeRunDocument d where d.runId = :runId group by d.outcome""")
    List<Tally> tally(long runId);
}
