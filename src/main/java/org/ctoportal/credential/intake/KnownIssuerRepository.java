package org.ctoportal.credential.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownIssuerRepository extends JpaRepository<KnownIssuer, Long> {

    List<KnownIssuer> findByOrderByNameAscIdAsc(Limit most);

    Optional<KnownIssuer> findKnownIssuerById(long id);

    Optional<KnownIssuer> findByAddress(String address);
}
