package org.ctoportal.interview.record;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface BundleTakenRepository extends JpaRepository<BundleTaken, Long> {

    List<BundleTaken> findBySearchIdOrderByIdDesc(long searchId, Limit limit);
}
