package org.ctoportal.framework.exchange.caseformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.framework.pack.PackContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ForeignPackageTest {

    private static final String TIME = "\"lastChangeDateTime\":\"2026-01-01T00:00:00+00:00\"";

    private final List<String> items = new ArrayList<>();
    private final List<String> associations = new ArrayList<>();

    @Test
    void items_become_areas_skills_and_indicators_by_their_depth_in_the_order_of_their_numbers() {
        item(1, "Area one", "");
        item(2, "Skill b", "");
        item(3, "Skill a", "");
        item(4, "Indicator", "");
        item(5, "Deeper", "");
        child(1, 0, 1);
        child(2, 1, 2);
        child(3, 1, 1);
        child(4, 2, 1);
        child(5, 4, 1);
        var read = read();

        assertThat(read.errors()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(names(read)).containsExactly("Area one: Skill a[], Skill b[Indicator, Deeper]");
        assertThat(Parts.map(read.data().get("framework")))
                .containsEntry("code", "CASE-00000000")
                .containsEntry("name", "Foreign")
                .containsEntry("structure_source", "Somebody, Foreign, https://f.example/0");
    }

    @Test
    void a_list_without_levels_is_a_list_of_skills() {
        item(1, "One", "");
        item(2, "Two", "");
        child(1, 0, 1);
        child(2, 0, 2);

        assertThat(names(read())).containsExactly("Foreign: One[], Two[]");
    }

    @Test
    void every_item_has_a_code_of_its_own_the_same_at_every_reading() {
        item(1, "Area", "\"humanCodingScheme\":\"1\"");
        item(2, "Skill", "\"humanCodingScheme\":\"AB.1\"");
        item(3, "Twin", "\"humanCodingScheme\":\"AB.1\"");
        item(4, "Bare", "");
        child(1, 0, 1);
        child(2, 1, 1);
        child(3, 1, 2);
        child(4, 1, 3);
        var read = read();
        var area = Parts.maps(read.data().get("areas")).getFirst();

        assertThat(area.get("code")).isEqualTo("C-1");
        assertThat(Parts.maps(area.get("skills")))
                .extracting(skill -> skill.get("code"))
                .containsExactly("AB.1", "X-00000000", "X-00000000-0000-0000-0000-000000000004");
        assertThat(read.notes())
                .extracting(ImportProblem::reason, ImportProblem::detail)
                .containsExactly(
                        tuple(ImportReason.CODE_MADE, "1"),
                        tuple(ImportReason.CODE_MADE, "AB.1"),
                        tuple(ImportReason.CODE_MADE, ""));
        assertThat(PackContent.canonical(read().data())).isEqualTo(PackContent.canonical(read.data()));
    }

    @Test
    void what_hangs_on_nothing_is_kept_as_unplaced() {
        item(1, "Area", "");
        item(2, "Lost", "\"humanCodingScheme\":\"LOST\"");
        item(3, "Below the lost", "");
        item(4, "Elsewhere", "\"humanCodingScheme\":\"ELSE\"");
        child(1, 0, 1);
        child(3, 2, 1);
        child(4, 99, 1);
        var read = read();

        assertThat(names(read))
                .containsExactly("Foreign: Area[]", "Unplaced: Unplaced[Lost, Below the lost, Elsewhere]");
        assertThat(read.notes().filter(note -> note.reason() == ImportReason.UNPLACED))
                .extracting(ImportProblem::detail)
                .containsExactly("LOST", "ELSE");
    }

    @Test
    void a_circle_is_found_and_nobody_in_it_vanishes() {
        item(1, "Area", "");
        item(2, "Chicken", "\"humanCodingScheme\":\"C\"");
        item(3, "Egg", "");
        item(4, "Self", "\"humanCodingScheme\":\"S\"");
        child(1, 0, 1);
        child(2, 3, 1);
        child(3, 2, 1);
        child(4, 4, 1);
        var read = read();

        assertThat(names(read)).containsExactly("Foreign: Area[]", "Unplaced: Unplaced[Chicken, Egg, Self]");
        assertThat(read.errors())
                .extracting(ImportProblem::reason, ImportProblem::detail)
                .containsExactly(tuple(ImportReason.CYCLE, "C"), tuple(ImportReason.CYCLE, "S"));
    }

    @Test
    void an_item_placed_twice_stands_where_it_was_first() {
        item(1, "A", "");
        item(2, "B", "");
        item(3, "Shared", "\"humanCodingScheme\":\"SH\"");
        child(1, 0, 1);
        child(2, 0, 2);
        child(3, 1, 1);
        child(3, 2, 1);
        var read = read();

        assertThat(names(read)).containsExactly("A: Shared[]", "B: ");
        assertThat(read.notes())
                .extracting(ImportProblem::reason, ImportProblem::detail)
                .contains(tuple(ImportReason.PLACED_TWICE, "SH"));
    }

    @Test
    void types_that_are_known_by_name_go_where_they_belong() {
        item(1, "Area", "\"CFItemType\":\"Area\"");
        item(2, "Skill", "\"CFItemType\":\"Skill\"");
        item(3, "Does it", "\"CFItemType\":\"Responsibility\"");
        item(4, "Knows it", "\"CFItemType\":\"Something\"");
        child(1, 0, 1);
        child(2, 1, 1);
        child(3, 2, 1);
        child(4, 2, 2);
        var skill = Parts.maps(Parts.maps(read().data().get("areas")).getFirst().get("skills"))
                .getFirst();

        assertThat(skill).containsOnlyKeys("code", "name", "order", "responsibilities", "indicators");
    }

    @Test
    void wording_of_others_is_licensed_until_somebody_says_otherwise() {
        item(
                1,
                "Area",
                "\"humanCodingScheme\":\"A\",\"alternativeLabel\":\"Alias\",\"statusStartDate\":\"2026-01-01\","
                        + "\"licenseURI\":{\"title\":\"CC BY 4.0\",\"identifier\":\"00000000-0000-0000-0000-000000000009\",\"uri\":\"u\"}");
        child(1, 0, 1);

        assertThat(Parts.maps(read().data().get("origins")))
                .containsExactly(Map.of(
                        "code",
                        "A",
                        "origin",
                        "licensed",
                        "licence",
                        "CC BY 4.0",
                        "source",
                        "https://f.example/1",
                        "valid_from",
                        "2026-01-01",
                        "aliases",
                        List.of("Alias")));
    }

    @Test
    void what_must_be_there_and_is_not_is_named_with_its_place() {
        items.add("{\"identifier\":\"no uuid\",\"uri\":\"u\",\"fullStatement\":\"x\",\"humanCodingScheme\":\"H\","
                + TIME + "}");
        items.add(
                "{\"identifier\":\"00000000-0000-0000-0000-000000000002\",\"uri\":5,\"fullStatement\":\"y\",\"lastChangeDateTime\":\"yesterday\"}");
        items.add("{\"identifier\":\"00000000-0000-0000-0000-000000000003\",\"uri\":\"u\"," + TIME
                + ",\"educationLevel\":\"06\"}");
        items.add("7");

        assertThat(read().errors())
                .extracting(
                        ImportProblem::place,
                        ImportProblem::row,
                        ImportProblem::column,
                        ImportProblem::code,
                        ImportProblem::reason)
                .containsExactly(
                        tuple("CFItems", 1, "identifier", "H", ImportReason.WRONG_TYPE),
                        tuple("CFItems", 2, "uri", "", ImportReason.WRONG_TYPE),
                        tuple("CFItems", 2, "lastChangeDateTime", "", ImportReason.WRONG_TYPE),
                        tuple("CFItems", 3, "fullStatement", "", ImportReason.MISSING),
                        tuple("CFItems", 3, "educationLevel", "", ImportReason.WRONG_TYPE),
                        tuple("CFItems", 4, "", "", ImportReason.WRONG_TYPE));
    }

    @Test
    void what_nobody_knows_and_what_has_no_place_is_named_once() {
        item(1, "A", "\"colour\":\"red\",\"educationLevel\":[\"06\"]");
        item(2, "B", "\"colour\":\"blue\",\"educationLevel\":[\"07\"]");
        child(1, 0, 1);
        child(2, 0, 2);
        associations.add(association("precedes", 1, 2, 0));

        assertThat(read().notes().filter(note -> note.reason() != ImportReason.CODE_MADE))
                .extracting(ImportProblem::reason, ImportProblem::detail)
                .containsExactly(
                        tuple(ImportReason.UNKNOWN_PROPERTY, "CFItem.colour (2)"),
                        tuple(ImportReason.NOT_TAKEN_OVER, "CFAssociation precedes (1)"),
                        tuple(ImportReason.NOT_TAKEN_OVER, "CFItem.educationLevel (2)"));
    }

    @Test
    void a_statement_too_long_for_a_name_becomes_the_summary() {
        item(1, "word ".repeat(100), "");
        child(1, 0, 1);
        item(2, "Skill", "");
        child(2, 1, 1);
        var area = Parts.maps(read().data().get("areas")).getFirst();

        assertThat(Parts.text(area.get("name"))).hasSize(200).endsWith("…");
        assertThat(area.get("summary")).isEqualTo("word ".repeat(100));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void a_chain_of_thousands_of_items_breaks_nothing() {
        for (var i = 1; i <= 9_000; i++) {
            items.add("{\"identifier\":\"%s\",\"uri\":\"u\",\"fullStatement\":\"s\",%s}".formatted(id(i), TIME));
            associations.add(
                    "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"%s\"},\"destinationNodeURI\":{\"identifier\":\"%s\"}}"
                            .formatted(id(i), id(i - 1)));
        }
        var skill = Parts.maps(Parts.maps(read().data().get("areas")).getFirst().get("skills"))
                .getFirst();

        assertThat(Parts.list(skill.get("indicators"))).hasSize(8_998);
    }

    private void item(int number, String statement, String more) {
        items.add("{\"identifier\":\"%s\",\"uri\":\"https://f.example/%d\",\"fullStatement\":\"%s\",%s%s}"
                .formatted(id(number), number, statement, TIME, more.isEmpty() ? "" : "," + more));
    }

    private void child(int child, int parent, int sequence) {
        associations.add(association("isChildOf", child, parent, sequence));
    }

    private static String association(String type, int from, int to, int sequence) {
        return "{\"identifier\":\"%s\",\"uri\":\"u\",\"associationType\":\"%s\",\"originNodeURI\":%s,\"destinationNodeURI\":%s,\"sequenceNumber\":%d,%s}"
                .formatted(id(1000 + from * 100 + to), type, link(from), link(to), sequence, TIME);
    }

    private static String link(int number) {
        return "{\"title\":\"t\",\"identifier\":\"%s\",\"uri\":\"u\"}".formatted(id(number));
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-%012d".formatted(number);
    }

    private Incoming read() {
        var json =
                "{\"CFDocument\":{\"identifier\":\"%s\",\"uri\":\"https://f.example/0\",\"creator\":\"Somebody\",\"title\":\"Foreign\",%s},\"CFItems\":[%s],\"CFAssociations\":[%s]}"
                        .formatted(id(0), TIME, String.join(",", items), String.join(",", associations));
        return IncomingFile.read("foreign.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Areas with their skills and indicators, by name. */
    private static List<String> names(Incoming read) {
        return Parts.maps(read.data().get("areas")).stream()
                .map(area -> area.get("name") + ": "
                        + String.join(
                                ", ",
                                Parts.maps(area.get("skills")).stream()
                                        .map(skill -> skill.get("name") + ""
                                                + Parts.maps(skill.get("indicators")).stream()
                                                        .map(item -> item.get("text"))
                                                        .toList())
                                        .toList()))
                .toList();
    }
}
