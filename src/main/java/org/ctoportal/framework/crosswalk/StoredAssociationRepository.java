package org.ctoportal.framework.crosswalk;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredAssociationRepository extends JpaRepository<StoredAssociation, Long> {

    List<StoredAssociation> findByFromPackAndToPackOrderById(String fromPack, String toPack);
}
