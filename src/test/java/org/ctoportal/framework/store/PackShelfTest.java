package org.ctoportal.framework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.ctoportal.framework.DamagedPackException;
import org.ctoportal.framework.PackKind;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each test reads with an empty memory. */
@IntegrationTest
@Transactional
class PackShelfTest {

    @Autowired
    StoredPackRepository packs;

    @Autowired
    OfferedVersionRepository offers;

    @Autowired
    FrameworkRows frameworkRows;

    @Autowired
    ClauseRows clauseRows;

    @Autowired
    EntryRows entryRows;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    private PackShelf shelf;

    @BeforeEach
    void emptyMemory() {
        shelf = new PackShelf(packs, offers, frameworkRows, clauseRows, entryRows);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FRAMEWORK | update framework_item set text = concat(text, '!') where code = 'SP-R2'            | SP responsibilities SP-R2 text
            FRAMEWORK | update framework_item_part set level = 4 where item_code = 'LV-I1' and level = 5    | LV-I1 anchors
            FRAMEWORK | update framework_skill set weight = 14 where code = 'SP'                            | SP weight
            FRAMEWORK | update framework_area set summary = 'Other' where code = 'A2'                       | A2 summary
            FRAMEWORK | update framework_scale_level set label = 'Great' where level = 5                    | interview_rating
            FRAMEWORK | delete from framework_item_part where item_code = 'IT-I1' and kind = 'PROBE'        | IT-I1 probes
            FRAMEWORK | update framework_pack_version set name = 'Mine' where kind = 'FRAMEWORK'            | original
            FRAMEWORK | update framework_pack_version set content = replace(content, 'cabinet', 'board')    | original
            FRAMEWORK | update framework_pack_version set notice = 'Endorsed by CoSN'                       | original
            CLAUSES   | update clause set mandatory = 0 where code = 'JD-ADA'                               | JD-ADA mandatory
            CLAUSES   | update clause set text = 'Nothing.' where code = 'WI-CETL-DISCLAIMER'               | WI-CETL-DISCLAIMER text
            CLAUSES   | update clause_condition set condition_values = 'IL' where condition_values = 'WI'   | appliesWhen jurisdictions
            CLAUSES   | delete from clause_placement where clause_code = 'JD-ADA'                           | JD-ADA documentKinds
            CLAUSES   | update clause_variable_use set required = 1 - required                              | required
            CLAUSES   | update clause_variable set label = 'Else' where name = 'district.name'              | district.name label
            CLAUSES   | update clause_setting set default_values = 'NONE' where setting_key = 'cetl.mode'   | cetl.mode defaults
            CLAUSES   | update clause_section set title = 'Other' where code = 'HEADER'                      | HEADER title
            CLAUSES   | update clause_value_set set set_values = 'none' where code = 'PC-FEDERAL'           | PC-FEDERAL
            RULES     | update framework_pack_entry set text = 'Fine.' where code = 'WI-SUP-LICENSED'       | WI-SUP-LICENSED text
            RULES     | update framework_pack_entry set details = '{}' where code = 'WI-SUP-LICENSED'       | WI-SUP-LICENSED details
            LINTER    | delete from framework_pack_entry where kind = 'general_tests'                       | (716 rows instead of 1255)
            """)
    void a_row_changed_behind_the_portals_back_is_noticed(PackKind kind, String sql, String where) {
        assertThat(entities.createNativeQuery(sql).executeUpdate()).isPositive();
        entities.clear();

        assertThatExceptionOfType(DamagedPackException.class)
                .isThrownBy(() -> read(kind))
                .withMessageContaining(" in the database is not what was published")
                .withMessageContaining(where);
    }

    @Test
    void every_pack_reads_back_as_it_was_published() {
        for (var kind : PackKind.values()) {
            assertThat(shelf.version(kind, shelf.newest(kind)).version()).isIn("1.0.0", "1.0.1", "1.0.2");
            read(kind);
        }
    }

    @Test
    void a_framework_is_read_in_few_statements_and_then_from_memory() {
        assertThat(Statements.of(factory, () -> read(PackKind.FRAMEWORK))).isLessThanOrEqualTo(7);
        assertThat(Statements.of(factory, () -> read(PackKind.FRAMEWORK))).isEqualTo(1);
    }

    @Test
    void a_clause_library_is_read_in_few_statements() {
        assertThat(Statements.of(factory, () -> read(PackKind.CLAUSES))).isLessThanOrEqualTo(12);
    }

    private void read(PackKind kind) {
        var id = shelf.newest(kind);
        switch (kind) {
            case FRAMEWORK -> shelf.framework(id);
            case CLAUSES -> shelf.clauses(id);
            default -> shelf.entries(kind, id);
        }
    }
}
