package org.ctoportal.assessment.growth;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StudyGroupRepository extends JpaRepository<StudyGroup, Long> {

    Optional<StudyGroup> findByIdAndEndedAtIsNull(long id);

    List<StudyGroup> findByIdInAndEndedAtIsNull(Collection<Long> ids);
}
