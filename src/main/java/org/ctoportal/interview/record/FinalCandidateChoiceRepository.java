package org.ctoportal.interview.record;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FinalCandidateChoiceRepository extends JpaRepository<FinalCandidateChoice, Long> {

    Optional<FinalCandidateChoice> findFirstBySearchIdOrderByIdDesc(long searchId);
}
