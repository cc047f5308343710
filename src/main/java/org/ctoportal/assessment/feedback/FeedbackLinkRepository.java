package org.ctoportal.assessment.feedback;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface FeedbackLinkRepository extends JpaRepository<FeedbackLink, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FeedbackLink> findWithLockByLocator(String locator);

    boolean existsByLocator(String locator);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FeedbackLink> findWithLockById(long id);

    Optional<FeedbackLink> findByDistrictIdAndId(long districtId, long id);

    List<FeedbackLink> findByDistrictIdAndRoundIdOrderById(long districtId, long roundId);

    List<FeedbackLink> findByDistrictIdAndRaterIdAndRevokedAtIsNull(long districtId, long raterId);
}
