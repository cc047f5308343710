package org.ctoportal.compensation.adoption;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface KeptAdoptionRepository extends JpaRepository<KeptAdoption, Long> {

    Optional<KeptAdoption> findFirstByPolicyIdOrderByEditionDesc(long policyId);

    List<KeptAdoption> findByPolicyIdOrderByEditionAsc(long policyId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<KeptAdoption> findWithLockByPolicyIdAndEdition(long policyId, int edition);

    List<KeptAdoption> findByEffectiveOnLessThanEqualOrderByIdAsc(LocalDate day);

    List<KeptAdoption> findByPolicyIdInOrderByEditionAsc(Collection<Long> policies);
}
