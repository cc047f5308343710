package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StudyMemberRepository extends JpaRepository<StudyMember, Long> {

    List<StudyMember> findByPersonIdAndState(long person, MemberState state);

    List<StudyMember> findByPersonIdOrderByIdDesc(long person);

    List<StudyMember> findByGroupIdOrderById(long group);

    Optional<StudyMember> findByGroupIdAndPersonId(long group, long person);
}
