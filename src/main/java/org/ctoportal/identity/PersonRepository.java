package org.ctoportal.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    List<Person> findByDemoTrueOrderByIdAsc();

    boolean existsByPlatformAdministratorTrueAndDemoFalse();
}
