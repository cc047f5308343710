package org.ctoportal.interview.panel;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PanelRepository extends JpaRepository<Panel, Long> {

    Optional<Panel> findBySearchId(long searchId);
}
