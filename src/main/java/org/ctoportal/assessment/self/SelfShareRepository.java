package org.ctoportal.assessment.self;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SelfShareRepository extends JpaRepository<SelfShare, Long> {

    List<SelfShare> findByAssessmentIdOrderById(long assessmentId);

    Optional<SelfShare> findByAssessmentIdAndReaderId(long assessmentId, long readerId);

    List<SelfShare> findByReaderIdOrderBySharedAtDesc(long readerId, Limit most);

    @Query("select s.id from SelfShare s")
    List<Long> findNumbers();
}
