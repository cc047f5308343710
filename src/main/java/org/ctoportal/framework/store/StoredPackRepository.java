package org.ctoportal.framework.store;

import java.util.List;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.springframework.data.domain.Limit;
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
            + " case when p.ownerId = :district then true else false end, p.ownerId) from StoredPack p"
            + " where p.packCode = :code and (p.ownerId is null or p.ownerId = :district or exists"
            + " (select o.id from OfferedVersion o where o.packVersionId = p.id and o.districtId = :district"
            + " and (o.withdrawn = false or o.taken = true)))")
    List<PackLine> visible(String code, long district);

    /** The frameworks that a district may see, without their long texts. */
    @Query("select new org.ctoportal.framework.PackLine(p.id, p.kind, p.packCode, p.packVersion, p.name, p.loadedAt,"
            + " case when p.ownerId = :district then true else false end, p.ownerId) from StoredPack p"
            + " where p.kind = org.ctoportal.framework.PackKind.FRAMEWORK and (p.ownerId is null or p.ownerId = :district or exists"
            + " (select o.id from OfferedVersion o where o.packVersionId = p.id and o.districtId = :district"
            + " and (o.withdrawn = false or o.taken = true)))")
    List<PackLine> frameworks(long district);

    /** The versions a district published itself, the newest first, without their long texts. */
    @Query("select new org.ctoportal.framework.PackLine(p.id, p.kind, p.packCode, p.packVersion, p.name, p.loadedAt,"
            + " true, p.ownerId) from StoredPack p where p.ownerId = :district order by p.id desc")
    List<PackLine> ownedBy(long district, Limit most);

    /** The versions offered to a district that it has not taken yet, the newest first, without their long texts. */
    @Query("select new org.ctoportal.framework.PackLine(p.id, p.kind, p.packCode, p.packVersion, p.name, p.loadedAt,"
            + " false, p.ownerId) from StoredPack p, OfferedVersion o where o.packVersionId = p.id"
            + " and o.districtId = :district and o.withdrawn = false and o.taken = false order by o.offeredAt desc")
    List<PackLine> offeredTo(long district, Limit most);
}
