package org.ctoportal.assessment.team;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TeamAnswerRepository extends JpaRepository<TeamAnswer, Long> {

    List<TeamAnswer> findByMemberId(long memberId, Limit most);

    List<TeamAnswer> findByMemberIdIn(Collection<Long> memberIds, Limit most);

    List<TeamAnswer> findByMemberIdAndStatementIn(long memberId, Collection<String> statements);

    @Modifying
    @Query("delete from TeamAnswer a where a.memberId = :member")
    void deleteOf(long member);

    @Modifying
    @Query(
            "delete from TeamAnswer a where a.memberId in (select m.id from TeamMember m where m.assessmentId = :assessment)")
    void deleteOfAssessment(long assessment);
}
