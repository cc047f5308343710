package org.ctoportal.interview.kit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterviewKitEditionRepository extends JpaRepository<InterviewKitEdition, Long> {

    List<InterviewKitEdition> findByKitIdOrderByNumberDesc(long kitId);

    Optional<InterviewKitEdition> findByKitIdAndNumber(long kitId, int number);
}
