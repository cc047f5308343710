package org.ctoportal.records;

/** The question of a statement whether a hold stands over the record {@code r} of a class. */
final class HeldSql {

    private HeldSql() {}

    static String of(RecordClass of) {
        var holds = "exists (select 1 from held_record h join record_hold o"
                + " on o.district_id = h.district_id and o.id = h.hold_id"
                + " where h.district_id = r.district_id and o.lifted_at is null and ("
                + "h.class_name = '" + of.name() + "' and (h.record_number is null or h.record_number = r.id)"
                + " or h.person_id = " + of.person() + "))";
        return of.held().isEmpty() ? holds : "(" + holds + " or " + of.held() + ")";
    }
}
