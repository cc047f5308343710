package org.ctoportal.notice;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeChoiceRepository extends JpaRepository<NoticeChoice, Long> {

    Optional<NoticeChoice> findByPersonId(long personId);
}
