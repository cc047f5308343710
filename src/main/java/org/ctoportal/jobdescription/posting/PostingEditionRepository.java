package org.ctoportal.jobdescription.posting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostingEditionRepository extends JpaRepository<PostingEdition, Long> {

    List<PostingEdition> findByPostingIdOrderByNumberDesc(long postingId);

    Optional<PostingEdition> findByPostingIdAndNumber(long postingId, int number);
}
