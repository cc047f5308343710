package org.ctoportal.records;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecordTermRepository extends JpaRepository<RecordTerm, Long> {

    Optional<RecordTerm> findByClassName(String className);
}
