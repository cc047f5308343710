package org.ctoportal.signon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignOnRepository extends JpaRepository<SignOn, Long> {

    Optional<SignOn> findByDistrictId(long districtId);

    List<SignOn> findByTurnedOnTrue();

    boolean existsByTurnedOnTrue();

    boolean existsByDistrictIdAndTurnedOnTrue(long districtId);

    boolean existsByDistrictIdAndTurnedOnTrueAndTrustsFactorTrue(long districtId);

    @Query("select s.districtId from SignOn s where s.districtId in :districts and s.turnedOn = true"
            + " and s.withoutPasswords = true")
    List<Long> findWithoutPasswords(Collection<Long> districts);
}
