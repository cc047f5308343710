package org.ctoportal.framework.store;

import java.util.List;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionOption;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredPackRepository extends JpaRepository<StoredPack, Long> {

    /** What tells stored versions apart, without their long texts. */
    @Query("select new org.ctoportal.framework.store.PackSeal(p.id, p.kind, p.packCode, p.packVersion, p.hash,"
            + " p.fileHash) from StoredPack p")
    List<PackSeal> seals();

    @Query("select new org.ctoportal.framework.store.PackSeal(p.id, p.kind, p.packCode, p.packVersion, p.hash,"
            + " p.fileHash) from StoredPack p where p.kind = :kind")
    List<PackSeal> seals(PackKind kind);

    /** All versions of one pack. */
    @Query("select new org.ctoportal.framework.PackVersionOption(p.id, p.kind, p.packVersion, p.loadedAt)"
            + " from StoredPack p where p.packCode = :code")
    List<PackVersionOption> versions(String code);
}
