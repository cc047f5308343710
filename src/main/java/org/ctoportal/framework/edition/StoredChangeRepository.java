package org.ctoportal.framework.edition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredChangeRepository extends JpaRepository<StoredChange, Long> {

    /** In the order they were first made, which is the order in which new parts join the others. */
    List<StoredChange> findByEditionIdOrderById(long editionId);

    Optional<StoredChange> findByEditionIdAndListAndCode(long editionId, String list, String code);

    /** In one statement, however many there are. */
    @Modifying
    @Query("delete from StoredChange c where c.editionId = :editionId")
    void deleteByEditionId(long editionId);
}
