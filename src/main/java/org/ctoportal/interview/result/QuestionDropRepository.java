package org.ctoportal.interview.result;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionDropRepository extends JpaRepository<QuestionDrop, Long> {

    List<QuestionDrop> findBySearchIdOrderById(long searchId, Limit limit);

    Optional<QuestionDrop> findBySearchIdAndQuestionAndRestoredAtIsNull(long searchId, String question);
}
