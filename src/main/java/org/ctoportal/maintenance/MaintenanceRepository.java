package org.ctoportal.maintenance;

import org.springframework.data.jpa.repository.JpaRepository;

interface MaintenanceRepository extends JpaRepository<Maintenance, Integer> {}
