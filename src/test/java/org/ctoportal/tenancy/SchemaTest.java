package org.ctoportal.tenancy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctoportal.tenancy.Schema.Column;
import org.ctoportal.tenancy.Schema.ForeignKey;
import org.ctoportal.tenancy.Schema.Table;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SchemaTest {

    private static final String TEMPLATE = "templates are the same for every district and hold nothing of any";

    /** Tables that belong to no district, each with the reason. Whoever adds one has to give it here. */
    private static final Map<String, String> SHARED = reasons();

    private static Map<String, String> reasons() {
        var reasons = new TreeMap<String, String>();
        reasons.put("district", "is the owner all others refer to");
        reasons.put("person", "one account works in several districts; the address is unique over all");
        reasons.put("membership", "read at sign-in before any district is known; every query names its district");
        reasons.put("sign_in_tries", "counts before any district is known, and holds hashes of addresses only");
        reasons.put("second_factor", "belongs to an account, whatever districts it works in");
        reasons.put("recovery_code", "belongs to an account, whatever districts it works in");
        reasons.put(
                "second_factor_demand", "read at sign-in before any district is known; every query names its district");
        reasons.put("key_mark", "is one value for the whole database");
        reasons.put("sign_in_salt", "is one random value for the whole database");
        reasons.put("remembered_sign_in", "belongs to a browser of a person");
        reasons.put("open_session", "belongs to a browser of a person, whatever district they act in");
        reasons.put("password_request", "is an address somebody typed before anybody looks whose it is");
        reasons.put("password_link", "belongs to an account, whatever districts it works in");
        reasons.put("first_administrator_token", "exists before the first district");
        reasons.put("maintenance", "is of the whole portal");
        reasons.put("district_brand", "is shown on public pages before any district is known");
        reasons.put("job_site", "the name of a district in public addresses, looked up before any district is known");
        reasons.put("posted_page", "holds what everybody may read of a posting and nothing else");
        reasons.put("published_policy", "holds what everybody may read of a policy and nothing else");
        reasons.put("published_file", "holds what everybody may read of a policy and nothing else");
        reasons.put("mail_due", "is looked over for all districts at once and holds numbers only");
        reasons.put("feedback_due", "is looked over for all districts at once and holds numbers only");
        reasons.put("search_mark", "is looked over for all districts at once and holds numbers only");
        reasons.put("team_due", "is looked over for all districts at once and holds numbers only");
        reasons.put("policy_due", "is looked over for all districts at once and holds numbers only");
        reasons.put("goal_due", "is looked over for all districts at once and holds numbers only");
        reasons.put("job_lock", "says which server does what the clock starts, for all districts");
        reasons.put("flyway_schema_history", "belongs to the migrations");
        reasons.put("framework_public_version", "says of a version of templates that everybody may read it");
        Stream.of(
                        "framework_pack_version",
                        "framework_pack_entry",
                        "framework_area",
                        "framework_skill",
                        "framework_item",
                        "framework_item_part",
                        "framework_scale_level",
                        "clause",
                        "clause_condition",
                        "clause_document_kind",
                        "clause_placement",
                        "clause_section",
                        "clause_setting",
                        "clause_slot",
                        "clause_value_set",
                        "clause_variable",
                        "clause_variable_use")
                .forEach(table -> reasons.put(table, TEMPLATE));
        return reasons;
    }

    /** Found before any district is known, and random: that one is taken tells nobody anything. */
    private static final List<String> CODES = List.of(
            "uq_feedback_link of feedback_link does not begin with the district",
            "uq_panel_code of panel_code does not begin with the district");

    @Autowired
    DataSource database;

    @Asvs(64)
    @Test
    void every_table_of_districts_is_walled_by_the_database() throws SQLException {
        var schema = Schema.read(database);

        assertThat(schema.tables())
                .containsKeys(
                        "district_fact",
                        "authored_document",
                        "document_revision",
                        "started_answers",
                        "written_answers");
        assertThat(new SchemaWalls(schema, SHARED.keySet()).violations()).containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void the_list_of_shared_tables_names_no_table_that_is_gone() throws SQLException {
        assertThat(Schema.read(database).tables().keySet()).containsAll(SHARED.keySet());
    }

    @Test
    void a_table_without_its_district_is_found() {
        assertThat(violations(table("note"))).containsExactly("note has no district_id");
    }

    @Test
    void a_weak_owner_is_found() {
        var note = table("note");
        note.columns().add(new Column("district_id", true, true));

        assertThat(violations(note))
                .containsExactly(
                        "note.district_id may be null",
                        "note.district_id has a default",
                        "note.district_id refers to no district");
    }

    @Test
    void a_reference_without_a_key_is_found() {
        var note = owned("note");
        note.columns().add(new Column("paper_id", false, false));

        assertThat(violations(note)).containsExactly("note.paper_id refers to no table");
    }

    @Test
    void a_key_to_a_row_of_any_district_is_found() {
        var note = owned("note");
        note.foreignKeys().put("fk_note_paper", new ForeignKey("fk_note_paper", list("paper_id"), "paper", list("id")));

        assertThat(violations(note, owned("paper")))
                .containsExactly("fk_note_paper of note does not carry the district");
    }

    @Test
    void a_key_that_is_unique_over_all_districts_is_found() {
        var note = owned("note");
        note.uniqueKeys().put("uq_note", list("title", "district_id"));

        assertThat(violations(note)).containsExactly("uq_note of note does not begin with the district");
    }

    @Test
    void a_shared_table_that_looks_into_districts_is_found() {
        var template = table("template");
        template.foreignKeys().put("fk_template", new ForeignKey("fk_template", list("note_id"), "note", list("id")));

        var walls = new SchemaWalls(schema(template, owned("note")), Set.of("template"));

        assertThat(walls.violations())
                .containsExactly("fk_template of the shared table template refers to rows of districts");
    }

    private static List<String> violations(Table... tables) {
        return new SchemaWalls(schema(tables), Set.of("district")).violations();
    }

    private static Schema schema(Table... tables) {
        return new Schema(Stream.of(tables).collect(toMap(Table::name, table -> table)));
    }

    private static Table owned(String name) {
        var table = table(name);
        table.columns().add(new Column("district_id", false, false));
        table.foreignKeys().put("fk_owner", new ForeignKey("fk_owner", list("district_id"), "district", list("id")));
        return table;
    }

    private static Table table(String name) {
        return Table.named(name);
    }

    private static List<String> list(String... columns) {
        return List.of(columns);
    }
}
