package org.ctoportal.records;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecordCertificateRepository extends JpaRepository<RecordCertificate, Long> {

    /** The newest first. */
    List<RecordCertificate> findAllByOrderBySerialNumberDesc(Pageable page);

    @Query("select coalesce(max(c.serialNumber), 0) from RecordCertificate c")
    int lastNumber();
}
