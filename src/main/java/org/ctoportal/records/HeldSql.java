package org.ctoportal.records;

/** The question of a statement whether a hold stands over the record {@code r} of a class. */
final class HeldSql {

    private HeldSql() {}

    static String of(RecordClass of) {
        return of(of, "");
    }

    /** The same of what is kept at this moment, whatever the transaction has seen before. */
    static String now(RecordClass of) {
        return of(of, " lock in share mode");
    }

    private static String of(RecordClass of, String lock) {
        var holds = "exists (select 1 from held_record h join record_hold o"
                + " on o.district_id = h.district_id and o.id = h.hold_id"
                + " where h.district_id = r.district_id and o.lifted_at is null and ("
                + "h.class_name = '" + of.name() + "' and (h.record_number is null or h.record_number = r.id)"
                + " or h.person_id = " + of.person() + ")" + lock + ")";
        return of.held().isEmpty() ? holds : "(" + holds + " or " + of.held() + ")";
    }
}
