package org.ctoportal.framework.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ctoportal.framework.edition.EditionDesk.DUTY;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.exchange.PackYaml;
import org.ctoportal.framework.exchange.plan.EntryStatus;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.pack.PackParts;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files taken into a district's edition, on the real database. */
@IntegrationTest
@Tag("once")
class EditionImportServiceTest {

    private static final String WORDS = "Sit at the table where the district decides.";

    @Autowired
    EditionImportService imports;

    @Autowired
    EditionDesk desk;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackShelf shelf;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EntityManagerFactory factory;

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
    void the_pack_the_portal_ships_has_nothing_new_to_say() {
        var preview = imports.preview(
                "framework.yaml", StarterPacks.text("framework-content.yaml").getBytes(UTF_8));

        assertThat(preview.target()).isEqualTo("K12-CTO-STARTER 1.0.0");
        assertThat(preview.entries()).hasSizeGreaterThan(300).allMatch(entry -> entry.status() == EntryStatus.SAME);
    }

    @Test
    void looking_at_a_file_leaves_no_trace() {
        imports.preview("framework.yaml", changed());

        assertThat(editions.derive(shelf.newest(PackKind.FRAMEWORK)))
                .satisfies(id ->
                        assertThat(editions.get(id).count(PartState.REWORDED)).isZero());
    }

    @Test
    void a_changed_item_is_taken_over_once_however_often_the_file_comes() {
        var file = imports.preview("framework.yaml", changed()).file();

        var id = imports.take(file, Set.of());
        imports.take(file, Set.of());

        var edition = editions.get(id);
        assertThat(edition.parts().stream().filter(part -> part.state() != PartState.INHERITED))
                .extracting(EditionPart::id)
                .containsExactly(DUTY);
        assertThat(imports.preview("framework.yaml", changed()).entries())
                .allMatch(entry -> entry.status() == EntryStatus.SAME);
    }

    @Test
    void a_sheet_with_a_new_duty_is_taken_over_and_can_be_published() {
        var data = shelf.original(shelf.newest(PackKind.FRAMEWORK)).data();
        var sheet = new String(FrameworkSheet.csv(data), UTF_8)
                .replaceFirst("(?m)^(.*)Serve on the superintendent's cabinet", "$1Sit in the cabinet");

        var id = imports.take(
                imports.preview("framework.csv", sheet.getBytes(UTF_8)).file(), Set.of());

        assertThat(desk.part(id, DUTY).state()).isEqualTo(PartState.REWORDED);
        desk.published(id, district, desk.today());
        assertThat(store.currentFramework()
                        .skills()
                        .getFirst()
                        .responsibilities()
                        .getFirst()
                        .text())
                .startsWith("Sit in the cabinet");
    }

    @Test
    void what_both_changed_is_decided_by_a_person() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        parts.reword(id, DUTY, desk.part(id, DUTY).part().content(), Map.of("text", "Our own words."));

        var preview = imports.preview("framework.yaml", changed());
        assertThat(preview.entries().stream().filter(entry -> entry.status() == EntryStatus.CONFLICTING))
                .extracting("code")
                .containsExactly("LV-R1");
        imports.take(preview.file(), Set.of());
        assertThat(desk.part(id, DUTY).part().values()).containsEntry("text", "Our own words.");
        imports.take(preview.file(), Set.of("LV-R1"));

        assertThat(desk.part(id, DUTY).part().values()).containsEntry("text", WORDS);
    }

    @Test
    void a_framework_of_another_name_stands_by_itself_and_comes_back_as_it_went() {
        var text = StarterPacks.text("framework-content.yaml").replace("\"K12-CTO-STARTER\"", "\"STATE-LEADERS\"");

        var id =
                imports.take(imports.preview("state.yaml", text.getBytes(UTF_8)).file(), Set.of());

        var edition = editions.get(id);
        assertThat(edition.base()).isEmpty();
        assertThat(edition.packCode()).isEqualTo("STATE-LEADERS");
        assertThat(editions.problems(id)).isEmpty();
        var data = PackParts.data(
                PackKind.FRAMEWORK,
                edition.parts().stream().map(EditionPart::part).toList());
        var again = imports.preview(
                "again.yaml", PackYaml.write(PackKind.FRAMEWORK, data).getBytes(UTF_8));
        assertThat(again.entries()).allMatch(entry -> entry.status() == EntryStatus.SAME);
    }

    @Test
    void an_edition_that_stood_by_itself_is_the_base_of_the_next() {
        var text = StarterPacks.text("framework-content.yaml").replace("\"K12-CTO-STARTER\"", "\"STATE-LEADERS\"");
        var id =
                imports.take(imports.preview("state.yaml", text.getBytes(UTF_8)).file(), Set.of());
        var published = desk.published(id, district);

        var next = editions.get(editions.derive(published));

        assertThat(next.base()).isEqualTo("STATE-LEADERS 1.0.0.1");
        assertThat(next.parts()).hasSizeGreaterThan(300).allMatch(part -> part.state() == PartState.INHERITED);
    }

    @Test
    void nothing_is_taken_over_while_somebody_else_changes_the_edition() {
        var file = imports.preview("framework.yaml", changed()).file();
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        editions.lock(id);
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(EditionLockedException.class).isThrownBy(() -> imports.take(file, Set.of()));

        assertThat(desk.part(id, DUTY).state()).isEqualTo(PartState.INHERITED);
    }

    @Test
    void a_sheet_that_names_no_pack_is_meant_for_the_one_in_use() {
        var sheet =
                "kind,code,parent,text\narea,A1,,\nskill,LV,A1,\nresponsibility,LV-R9,LV,Speak at every board meeting.\n";

        var preview = imports.preview("new.csv", sheet.getBytes(UTF_8));
        assertThat(preview.target()).isEqualTo("K12-CTO-STARTER 1.0.0");
        var id = imports.take(preview.file(), Set.of());

        assertThat(desk.part(id, new PartId("responsibilities", "LV-R9")).state())
                .isEqualTo(PartState.OWN);
        assertThat(editions.get(id).count(PartState.INHERITED)).isGreaterThan(300);
    }

    @Test
    void a_file_that_is_no_pack_says_so() {
        var preview = imports.preview("letter.txt", "Dear board,".getBytes(UTF_8));

        assertThat(preview.entries()).isEmpty();
        assertThat(preview.problems()).isNotEmpty();
    }

    @Test
    void many_new_items_cost_few_statements_and_items_that_are_there_fewer() {
        var file = imports.preview("framework.yaml", withMore(1000)).file();

        assertThat(Statements.of(factory, () -> imports.take(file, Set.of()))).isLessThan(60);
        assertThat(Statements.of(factory, () -> imports.take(file, Set.of()))).isLessThan(30);
    }

    @Test
    void many_new_items_are_thrown_away_in_few_statements() {
        var id = imports.take(imports.preview("framework.yaml", withMore(200)).file(), Set.of());

        assertThat(Statements.of(factory, () -> editions.discard(id))).isLessThan(20);
        assertThat(imports.preview("framework.yaml", withMore(200)).entries().stream()
                        .filter(entry -> entry.status() == EntryStatus.NEW))
                .hasSize(200);
    }

    @Test
    void many_new_items_are_published_in_few_statements() {
        var id = imports.take(imports.preview("framework.yaml", withMore(1000)).file(), Set.of());
        editions.sendToReview(id, "From a file.");
        districts.actIn(district, Role.HR);

        assertThat(Statements.of(factory, () -> editions.publish(id, new Publication("From a file.", null))))
                .isLessThan(100);

        assertThat(editions.get(id).parts()).hasSizeGreaterThan(1300);
    }

    private static byte[] withMore(int indicators) {
        var more = IntStream.range(1000, 1000 + indicators)
                .mapToObj("          - {code: \"LV-N%d\", text: \"Shows it.\"}\n"::formatted)
                .collect(Collectors.joining());
        var text = StarterPacks.text("framework-content.yaml");
        var end = text.indexOf('\n', text.indexOf("code: \"LV-N3\"")) + 1;
        return (text.substring(0, end) + more + text.substring(end)).getBytes(UTF_8);
    }

    private static byte[] changed() {
        return StarterPacks.text("framework-content.yaml")
                .replaceFirst("\\{code: \"LV-R1\", text: \"[^\"]*\"", "{code: \"LV-R1\", text: \"" + WORDS + "\"")
                .getBytes(UTF_8);
    }
}
