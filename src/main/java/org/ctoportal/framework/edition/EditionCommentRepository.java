package org.ctoportal.framework.edition;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionCommentRepository extends JpaRepository<EditionComment, Long> {

    List<EditionComment> findByEditionIdOrderById(long editionId);

    void deleteByEditionId(long editionId);
}
