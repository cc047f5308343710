package org.ctoportal.jobdescription;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WrittenAnswersRepository extends JpaRepository<WrittenAnswers, Long> {

    Optional<WrittenAnswers> findByCreation(String creation);
}
