package org.ctoportal.compensation.adoption;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface KeptAdoptionRepository extends JpaRepository<KeptAdoption, Long> {

    Optional<KeptAdoption> findByPolicyId(long policyId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<KeptAdoption> findWithLockByPolicyId(long policyId);

    List<KeptAdoption> findByEffectiveOnLessThanEqualOrderByIdAsc(LocalDate day);

    List<KeptAdoption> findByPolicyIdIn(Collection<Long> policies);
}
