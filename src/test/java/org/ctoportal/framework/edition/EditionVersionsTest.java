package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ctoportal.framework.edition.EditionDesk.DUTY;

import java.time.Duration;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district's versions one after the other: in use, retired, and gone on from, on the real database. */
@IntegrationTest
class EditionVersionsTest {

    @Autowired
    EditionDesk desk;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackShelf shelf;

    @Autowired
    OtherVersions otherVersions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void actAsTheSuperintendent() {
        district = desk.open();
    }

    @AfterEach
    void signOut() {
        desk.close();
    }

    @Test
    void the_next_edition_goes_on_from_the_last_and_keeps_its_link_to_the_source() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        var published = desk.published(id, district, desk.today());
        districts.actIn(district, Role.SUPERINTENDENT);

        var next = editions.get(editions.derive(published));

        assertThat(next.id()).isNotEqualTo(id);
        assertThat(next.base()).isEqualTo("K12-CTO-STARTER 1.0.0");
        assertThat(desk.part(next.id(), DUTY).state()).isEqualTo(PartState.REWORDED);
        assertThat(desk.published(next.id(), district, desk.today())).isNotEqualTo(published);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0.2");
        assertThat(seen()).containsExactly("1.0.0.2", "1.0.0.1", "1.0.0");
    }

    @Test
    void a_version_is_used_from_its_day_on_and_not_before() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");

        desk.published(id, district, desk.today().plusDays(3));

        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
        clock.advance(Duration.ofDays(3));
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0.1");
    }

    @Test
    void a_version_in_use_is_not_retired_and_a_retired_one_is_not_chosen() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        var published = desk.published(id, district, desk.today());
        var shipped = shelf.newest(PackKind.FRAMEWORK);

        assertThatExceptionOfType(VersionInUseException.class).isThrownBy(() -> versions.retire(published));
        versions.use(shipped, desk.today());
        versions.retire(published);

        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> versions.use(published, desk.today()));
        assertThat(store.framework(published).version()).isEqualTo("1.0.0.1");
        versions.bringBack(published);
        versions.use(published, desk.today());
        assertThat(store.currentFramework().id()).isEqualTo(published);
    }

    @Test
    void an_edition_goes_on_from_a_newer_base_and_marks_where_both_changed() {
        var old = otherVersions.clausesWith("the district", "the old district");
        var id = editions.derive(old);
        var met = changedSince(old);
        var clause = new PartId("clauses", met);
        var untouched = new PartId("clauses", other(met));
        desk.reword(id, clause, "Our words.");
        desk.reword(id, untouched, "Our words too.");

        editions.rebase(id);

        var edition = editions.get(id);
        assertThat(edition.base()).isEqualTo("CLAUSES-STARTER 1.0.2");
        assertThat(edition.moved()).extracting(EditionPart::id).containsExactly(clause);
        assertThat(desk.part(id, clause).part().values()).containsEntry("text", "Our words.");
        assertThat(desk.part(id, untouched).baseMoved()).isFalse();
        parts.stayReworded(id, clause);
        assertThat(editions.get(id).moved()).isEmpty();
        assertThat(desk.part(id, clause).state()).isEqualTo(PartState.REWORDED);
    }

    /** The first clause without variables that reads otherwise in the version the portal ships. */
    private String changedSince(PackVersionId old) {
        var now = store.currentClauses();
        return store.clauses(old).clauses().stream()
                .filter(clause -> clause.variables().isEmpty())
                .filter(clause -> !now.clause(clause.code()).text().equals(clause.text()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private String other(String code) {
        return store.currentClauses().clauses().stream()
                .filter(clause -> clause.variables().isEmpty() && !clause.code().equals(code))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Without the older versions that other tests have put beside those the portal ships. */
    private List<String> seen() {
        return versions.versions("K12-CTO-STARTER").stream()
                .map(version -> version.line().version())
                .filter(number -> !number.startsWith("0."))
                .toList();
    }
}
