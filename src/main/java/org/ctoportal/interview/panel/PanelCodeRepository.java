package org.ctoportal.interview.panel;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PanelCodeRepository extends JpaRepository<PanelCode, Long> {

    Optional<PanelCode> findByLocator(String locator);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PanelCode> findWithLockByLocator(String locator);

    boolean existsByLocator(String locator);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PanelCode> findWithLockById(long id);

    Optional<PanelCode> findByDistrictIdAndId(long districtId, long id);

    List<PanelCode> findByDistrictIdAndSearchIdAndRevokedAtIsNull(long districtId, long searchId);

    List<PanelCode> findByDistrictIdAndMemberIdAndRevokedAtIsNull(long districtId, long memberId);

    List<PanelCode> findByDistrictIdAndSearchId(long districtId, long searchId);
}
