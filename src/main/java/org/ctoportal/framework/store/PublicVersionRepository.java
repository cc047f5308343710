package org.ctoportal.framework.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicVersionRepository extends JpaRepository<PublicVersion, Long> {

    Optional<PublicVersion> findByPackVersionId(long packVersionId);

    /** The frameworks the portal ships, and those that were made public. */
    @Query("select new org.ctoportal.framework.store.PublicPack(p.id, p.packCode, p.packVersion, p.name, p.locale,"
            + " p.source, p.notice, p.hash, p.loadedAt, p.ownerId, v.openedAt) from StoredPack p"
            + " left join PublicVersion v on v.packVersionId = p.id"
            + " where p.kind = org.ctoportal.framework.PackKind.FRAMEWORK and (p.ownerId is null or v.id is not null)")
    List<PublicPack> packs();
}
