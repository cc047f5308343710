package org.ctoportal.vault;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs to one district, and of what all share what it needs: the templates, and the people its rows name. Everybody else
 * stays behind.
 */
record DistrictSlice(long district, List<ForeignKeys.ForeignKey> links) implements Slice {

    /** Tables that no district takes along, each with the reason. */
    static final Map<String, String> LEFT = Map.ofEntries(
            Map.entry("api_token", "opens the district at this address"),
            Map.entry("sign_on", "is sealed with the key of this portal, and agreed with a service for this address"),
            Map.entry("sign_on_link", "belongs to a sign-on that stays here"),
            Map.entry("remembered_sign_in", "is of browsers at this address"),
            Map.entry("open_session", "is of browsers at this address"),
            Map.entry("password_request", "is an address somebody typed here"),
            Map.entry("password_link", "opens the account at this address"),
            Map.entry("first_administrator_token", "is for this portal"),
            Map.entry("sign_in_tries", "counts tries at this address"),
            Map.entry("sign_in_salt", "is of this portal"),
            Map.entry("framework_public_version", "is what this portal shows to everybody"),
            Map.entry("maintenance", "is of this portal"),
            Map.entry("job_lock", "is of the servers of this portal"),
            Map.entry("key_mark", "is of the key of this portal"),
            Map.entry("second_factor", "is sealed with the key of this portal"),
            Map.entry("recovery_code", "stands for a second factor that stays here"),
            Map.entry("search_entry", "is made anew from what it finds"),
            Map.entry("search_word", "is made anew from what it finds"),
            Map.entry("search_mark", "is made anew from what it finds"),
            Map.entry("searched_district", "is made anew from what it finds"));

    private static final String OWNER = "district_id";
    private static final String TEMPLATE = "pack_version_id";
    private static final String UNUSABLE_PASSWORD = "'{bcrypt-sha256}-'";

    /** Tables of all districts whose rows are chosen one by one. */
    private static final Set<String> CHOSEN = Set.of("district", "person", "framework_pack_version");

    DistrictSlice {
        links = List.copyOf(links);
    }

    static boolean isDecided(Table table) {
        return table.has(OWNER)
                || table.has(TEMPLATE)
                || CHOSEN.contains(table.name())
                || LEFT.containsKey(table.name())
                || table.audit();
    }

    @Override
    public boolean takes(Table table) {
        if (!isDecided(table)) {
            throw new VaultException("Nobody has decided whether the table " + table.name() + " goes with a district");
        }
        return !LEFT.containsKey(table.name());
    }

    @Override
    public String where(Table table) {
        return " WHERE " + condition(table);
    }

    private String condition(Table table) {
        if (table.has(OWNER)) {
            return OWNER + " = " + district;
        }
        return switch (table.name()) {
            case "district" -> "id = " + district;
            case "person" -> "id IN (" + named() + ")";
            case "framework_pack_version" -> "owner_id IS NULL OR owner_id = " + district;
            default ->
                TEMPLATE + " IN (SELECT id FROM framework_pack_version WHERE owner_id IS NULL OR owner_id = " + district
                        + ")";
        };
    }

    /** Whoever a row of the district names. */
    private String named() {
        return links.stream()
                .map(link -> "SELECT `%s` FROM `%s` WHERE %s = %d AND `%1$s` IS NOT NULL"
                        .formatted(link.links().getFirst().column(), link.table(), OWNER, district))
                .collect(joining(" UNION "));
    }

    /**
     * An account that works elsewhere as well, or was never seated here, is known by its name and nothing that opens it; no
     * account administers the portal it comes to.
     */
    @Override
    public String value(Table table, String column) {
        if (!table.name().equals("person") || table.audit()) {
            return "`" + column + "`";
        }
        var seated = "EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person.id AND m.district_id = " + district
                + ")";
        var elsewhere = "EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person.id AND m.district_id <> "
                + district + ")";
        return switch (column) {
            case "email" -> "CASE WHEN " + seated + " THEN email ELSE CONCAT('person-', id, '@elsewhere.invalid') END";
            case "active" -> "active AND " + seated;
            case "password_hash" ->
                "CASE WHEN " + seated + " AND NOT " + elsewhere + " THEN password_hash ELSE " + UNUSABLE_PASSWORD
                        + " END";
            case "platform_administrator" -> "FALSE";
            // Where a district demands one, the new portal leads there at the first sign-in
            case "second_factor_at" -> "NULL";
            case "last_district_id" -> "CASE WHEN last_district_id = " + district + " THEN last_district_id END";
            default -> "`" + column + "`";
        };
    }
}
