package org.ctoportal.framework.store;

import java.util.List;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredPackRepository extends JpaRepository<StoredPack, Long> {

    /** What tells the versions the portal ships apart, without their long texts. */
    @Query("select new org.ctoportal.framework.store.PackSeal(p.id, p.kind, p.packCode, p.packVersion, p.hash,"
            + " p.fileHash) from StoredPack p where p.ownerId is null")
    List<PackSeal> seals();

    @Query("select new org.ctoportal.framework.store.PackSeal(p.id, p.kind, p.packCode, p.packVersion, p.hash,"
            + " p.fileHash) from StoredPack p where p.ownerId is null and p.kind = :kind")
    List<PackSeal> seals(PackKind kind);

    /** The versions of a pack that a district may see, without their long texts. */
    @Query("select new org.ctoportal.framework.PackLine(p.id, p.kind, p.packCode, p.packVersion, p.name, p.loadedAt,"
            + " p.ownerId is not null) from StoredPack p"
            + " where p.packCode = :code and (p.ownerId is null or p.ownerId = :district)")
    List<PackLine> visible(String code, long district);
}
