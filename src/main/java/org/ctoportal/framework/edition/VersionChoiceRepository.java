package org.ctoportal.framework.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.PackKind;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersionChoiceRepository extends JpaRepository<VersionChoice, Long> {

    List<VersionChoice> findAllByOrderByFromDay();

    Optional<VersionChoice> findByKindAndFromDay(PackKind kind, LocalDate fromDay);

    List<VersionChoice> findByPackVersionId(long packVersionId);
}
