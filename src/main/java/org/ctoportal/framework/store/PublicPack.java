package org.ctoportal.framework.store;

import java.time.Instant;
import java.util.HexFormat;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.VersionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A framework everybody may read, without its long texts.
 *
 * @param source where its structure comes from; empty when it is its own
 * @param notice of independence
 * @param seal the hash of what it says, in hexadecimal digits
 * @param changed when it was published, or made public later
 * @param owner the district whose edition it is, or none for what the portal ships
 */
public record PublicPack(
        PackVersionId id,
        String code,
        String version,
        String name,
        String locale,
        String source,
        String notice,
        String seal,
        Instant changed,
        @Nullable DistrictId owner) {

    /** As the database gives it. */
    public PublicPack(
            long id,
            String code,
            String version,
            String name,
            String locale,
            String source,
            String notice,
            byte[] hash,
            Instant published,
            @Nullable Long owner,
            @Nullable Instant opened) {
        this(
                new PackVersionId(id),
                code,
                version,
                name,
                locale,
                source,
                notice,
                HexFormat.of().formatHex(hash),
                opened == null ? published : opened,
                owner == null ? null : new DistrictId(owner));
    }

    VersionNumber number() {
        return VersionNumber.of(version);
    }
}
