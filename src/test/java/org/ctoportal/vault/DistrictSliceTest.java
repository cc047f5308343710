package org.ctoportal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DistrictSliceTest {

    @Autowired
    HikariDataSource database;

    /** Whoever adds a table that names no district says here whether a district takes it along: {@link DistrictSlice#LEFT}. */
    @Test
    void every_table_is_decided_about() throws SQLException {
        try (var connection = database.getConnection()) {
            var schema = Schema.read(connection);

            assertThat(schema.tables()).hasSizeGreaterThan(100);
            assertThat(schema.tables())
                    .filteredOn(table -> !DistrictSlice.isDecided(table))
                    .isEmpty();
        }
    }

    @Test
    void a_table_that_nobody_has_decided_about_stops_the_export() {
        var slice = new DistrictSlice(1, List.of());
        var table = new Table(false, "note", List.of(new Column("id", ColumnKind.WHOLE)), List.of("id"), 0);

        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> slice.takes(table));
    }
}
