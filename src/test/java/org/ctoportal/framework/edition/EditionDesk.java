package org.ctoportal.framework.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Editions of a district made for one test, written by its superintendent and published by its director of human resources. */
@TestComponent
public class EditionDesk {

    static final PartId DUTY = new PartId("responsibilities", "LV-R1");
    static final PartId SKILL = new PartId("skills", "LV");

    private final EditionService editions;
    private final EditionPartService parts;
    private final EditionImportService imports;
    private final PackShelf shelf;
    private final TwoDistricts districts;
    private final TestClock clock;

    EditionDesk(
            EditionService editions,
            EditionPartService parts,
            EditionImportService imports,
            PackShelf shelf,
            TwoDistricts districts,
            TestClock clock) {
        this.editions = editions;
        this.parts = parts;
        this.imports = imports;
        this.shelf = shelf;
        this.districts = districts;
        this.clock = clock;
    }

    /** A new district, in which the test acts as the superintendent. */
    DistrictId open() {
        var district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
        return district;
    }

    /** Nobody acts any more, and today is today. */
    void close() {
        districts.signOut();
        clock.reset();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    EditionId derived() {
        return editions.derive(shelf.newest(PackKind.FRAMEWORK));
    }

    /** An edition of the framework under another code; it stands by itself. */
    EditionId imported(String code) {
        var text = StarterPacks.text("framework-content.yaml").replace("\"K12-CTO-STARTER\"", '"' + code + '"');
        return imports.take(IncomingFile.read("framework.yaml", text.getBytes(UTF_8)), Set.of());
    }

    EditionPart part(EditionId id, PartId part) {
        return editions.get(id).parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow();
    }

    void reword(EditionId id, PartId part, String text) {
        parts.reword(id, part, part(id, part).part().content(), Map.of("text", text));
    }

    /** Sent to review by whoever acts, published by the director of human resources, who acts afterwards; nobody uses it yet. */
    PackVersionId published(EditionId id, DistrictId district) {
        return published(id, district, null);
    }

    /** The same, used from a day on. */
    PackVersionId published(EditionId id, DistrictId district, @Nullable LocalDate from) {
        editions.sendToReview(id, "Some words changed.");
        districts.actIn(district, Role.HR);
        return editions.publish(id, new Publication("Some words changed.", from));
    }
}
