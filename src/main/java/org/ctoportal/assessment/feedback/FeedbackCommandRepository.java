package org.ctoportal.assessment.feedback;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedbackCommandRepository extends JpaRepository<FeedbackCommand, Long> {

    Optional<FeedbackCommand> findByRaterIdAndCommand(long raterId, String command);
}
