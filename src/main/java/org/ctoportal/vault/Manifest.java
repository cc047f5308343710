package org.ctoportal.vault;

import java.time.Instant;
import java.util.List;

/**
 * What a file holds.
 *
 * @param format of the file
 * @param holds a whole portal or one district
 * @param portal version of the portal that wrote it
 * @param migration the last migration of its tables
 * @param migrations one number for all migrations, the texts of them included
 * @param createdAt the moment of which everything is
 * @param district number and name of the district, of a file of one
 */
public record Manifest(
        int format,
        Holds holds,
        String portal,
        String migration,
        String migrations,
        Instant createdAt,
        District district,
        List<Kept> tables) {

    static final int FORMAT = 1;

    public enum Holds {
        PORTAL,
        DISTRICT
    }

    /** Number 0 and no name where the file holds a whole portal. */
    public record District(long number, String name) {

        static final District ALL = new District(0, "");
    }

    /**
     * One table.
     *
     * @param next the number its next row gets, or 0
     * @param sha256 over its rows as they are in the file
     */
    public record Kept(String table, List<String> columns, long rows, long next, String sha256) {

        public Kept {
            columns = List.copyOf(columns);
        }

        boolean isAudit() {
            return table.startsWith("audit/");
        }
    }

    public Manifest {
        tables = List.copyOf(tables);
    }

    public long rows() {
        return tables.stream().mapToLong(Kept::rows).sum();
    }
}
