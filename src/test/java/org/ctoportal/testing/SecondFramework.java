package org.ctoportal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.edition.EditionImportService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** A framework of a district's own, beside the one the portal ships and with the same skills. */
@TestComponent
public class SecondFramework {

    public static final String CODE = "STATE-LEADERS";

    private final TwoDistricts districts;
    private final EditionImportService imports;
    private final EditionService editions;

    SecondFramework(TwoDistricts districts, EditionImportService imports, EditionService editions) {
        this.districts = districts;
        this.imports = imports;
        this.editions = editions;
    }

    /** Publishes it in a district of {@link TwoDistricts#another}; acts as that district's superintendent afterwards. */
    public void publishIn(DistrictId district) {
        districts.actIn(district, Role.SUPERINTENDENT);
        var text = StarterPacks.text("framework-content.yaml")
                .replace("\"K12-CTO-STARTER\"", '"' + CODE + '"')
                .replace("\"Strategic Planning\"", "\"Planning Ahead\"");
        var id =
                imports.take(imports.preview("state.yaml", text.getBytes(UTF_8)).file(), Set.of());
        editions.sendToReview(id, "The state's own.");
        districts.actIn(district, Role.HR);
        editions.publish(id, new Publication("The state's own.", null));
        districts.actIn(district, Role.SUPERINTENDENT);
    }
}
