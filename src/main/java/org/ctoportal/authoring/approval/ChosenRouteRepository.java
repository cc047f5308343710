package org.ctoportal.authoring.approval;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChosenRouteRepository extends JpaRepository<ChosenRoute, Long> {

    Optional<ChosenRoute> findByKind(String kind);
}
