package org.ctoportal.credential.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface IssuerAuthorRepository extends JpaRepository<IssuerAuthor, Long> {

    List<IssuerAuthor> findByMarkIn(Collection<String> marks);
}
