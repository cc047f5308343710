package org.ctoportal.framework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a content pack, as it presents itself.
 *
 * @param source where its structure comes from; empty when it is its own
 * @param notice of independence, shown wherever the pack is
 * @param asOf the day the pack was checked as a whole
 * @param loadedAt when it was published
 * @param rest what the pack says outside its entries, such as its semantics, as JSON
 * @param notes what this version changes, in plain words; empty when it does not say
 * @param owner the district whose edition it is, or none for what the portal ships
 */
public record PackVersion(
        PackVersionId id,
        PackKind kind,
        String code,
        String name,
        String version,
        String locale,
        String source,
        String notice,
        @Nullable LocalDate asOf,
        Instant loadedAt,
        String rest,
        String notes,
        @Nullable DistrictId owner)
        implements Serializable {}
