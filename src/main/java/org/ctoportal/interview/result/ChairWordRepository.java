package org.ctoportal.interview.result;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChairWordRepository extends JpaRepository<ChairWord, Long> {

    List<ChairWord> findBySearchIdOrderById(long searchId, Limit limit);
}
