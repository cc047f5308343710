package org.ctoportal.framework.offer;

import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;

/** Versions of a district's own, written by its superintendent and published by its director of human resources. */
public final class OwnVersions {

    private final EditionService editions;
    private final EditionPartService parts;
    private final TwoDistricts districts;

    public OwnVersions(EditionService editions, EditionPartService parts, TwoDistricts districts) {
        this.editions = editions;
        this.parts = parts;
        this.districts = districts;
    }

    /** A version with other words for some clauses, by code. Nobody uses it yet. */
    public PackVersionId of(DistrictId district, PackVersionId base, Map<String, String> words) {
        return of(district, base, words, null);
    }

    /** A version in which some of the words are of others. */
    public PackVersionId licensed(DistrictId district, PackVersionId base, String code, String text) {
        var origin = new Origin(
                code, Origin.Kind.LICENSED, "", "Members only", "A publisher", null, null, List.of(), List.of());
        return of(district, base, Map.of(code, text), origin);
    }

    private PackVersionId of(
            DistrictId district, PackVersionId base, Map<String, String> words, @Nullable Origin origin) {
        districts.actIn(district, Role.SUPERINTENDENT);
        var id = editions.derive(base);
        words.forEach((code, text) -> reword(id, new PartId("clauses", code), text));
        if (origin != null) {
            parts.source(id, new PartId("clauses", origin.code()), origin);
        }
        editions.sendToReview(id, "Some clauses read otherwise.");
        districts.actIn(district, Role.HR);
        return editions.publish(id, new Publication("Some clauses read otherwise.", null));
    }

    /** Puts other words over a part of an edition, as whoever acts. */
    public void reword(EditionId id, PartId part, String text) {
        var seen = editions.get(id).parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow();
        parts.reword(id, part, seen.part().content(), Map.of("text", text));
    }
}
