package org.ctoportal.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * One class of records, as statements ask for it. A record is a row of {@code table} with everything that belongs to it by
 * the keys of the database. The fragments of statements speak of that row as {@code r}, of whoever asks as {@code :me} with the
 * address {@code :email}.
 *
 * @param name in lower case with hyphens, as translations and holds name it
 * @param table empty where the records are no rows of the district
 * @param from the day or moment its time runs from: the last thing that was done with it. Null while it is in use
 * @param title names one record among its class; says nothing about a person that whoever keeps records may not know
 * @param person the account it is about; null where there is none
 * @param only which rows are records of the class for whoever asks; empty for all
 * @param held whether something else holds it, besides the holds of this room; empty where nothing does
 * @param path its screen
 * @param more what belongs to it without a key of the database: conditions by table, of the record {@code :number}
 * @param needed who needs it without a key of the database: conditions by table, of the record {@code :number}
 * @param free parts that go also under a hold, since they only say who may look
 * @param ended the end of employment of everybody the record is about, for rules that count from it; empty where nobody knows
 * @param loose whether nothing belongs to it: a letter may be named by others, and belongs to them
 */
public record RecordClass(
        String name,
        RecordKind kind,
        String table,
        String from,
        String title,
        String person,
        String only,
        String held,
        LongFunction<String> path,
        Procedure procedure,
        Map<String, String> more,
        Map<String, String> needed,
        Set<String> free,
        String ended,
        boolean loose) {

    private static final String NOTHING = "null";

    /** One that is destroyed once it is due. */
    public static RecordClass of(String name, RecordKind kind, String table, String from, LongFunction<String> path) {
        return new RecordClass(
                name,
                kind,
                table,
                from,
                "''",
                NOTHING,
                "",
                "",
                path,
                Procedure.HERE,
                Map.of(),
                Map.of(),
                Set.of(),
                "",
                false);
    }

    /** One that is kept for ever; its translation says why. */
    public static RecordClass forever(String name, RecordKind kind, String table, String path) {
        return of(name, kind, table, NOTHING, number -> path).by(Procedure.NEVER);
    }

    public RecordClass titled(String words) {
        return new RecordClass(
                name, kind, table, from, words, person, only, held, path, procedure, more, needed, free, ended, loose);
    }

    public RecordClass about(String account) {
        return new RecordClass(
                name, kind, table, from, title, account, only, held, path, procedure, more, needed, free, ended, loose);
    }

    public RecordClass only(String condition) {
        return new RecordClass(
                name, kind, table, from, title, person, condition, held, path, procedure, more, needed, free, ended,
                loose);
    }

    public RecordClass alsoHeld(String condition) {
        return new RecordClass(
                name, kind, table, from, title, person, only, condition, path, procedure, more, needed, free, ended,
                loose);
    }

    public RecordClass by(Procedure other) {
        return new RecordClass(
                name, kind, table, from, title, person, only, held, path, other, more, needed, free, ended, loose);
    }

    /** With rows of another table, such as its letters. */
    public RecordClass with(String other, String condition) {
        var all = new LinkedHashMap<>(more);
        all.put(other, condition);
        return new RecordClass(
                name, kind, table, from, title, person, only, held, path, procedure, all, needed, free, ended, loose);
    }

    /** Stays while there are such rows of another table. */
    public RecordClass neededBy(String other, String condition) {
        var all = new LinkedHashMap<>(needed);
        all.put(other, condition);
        return new RecordClass(
                name, kind, table, from, title, person, only, held, path, procedure, more, all, free, ended, loose);
    }

    public RecordClass freely(String... tables) {
        return new RecordClass(
                name,
                kind,
                table,
                from,
                title,
                person,
                only,
                held,
                path,
                procedure,
                more,
                needed,
                Set.of(tables),
                ended,
                loose);
    }

    /** By a day that is null while one of them is employed. */
    public RecordClass ended(String day) {
        return new RecordClass(
                name, kind, table, from, title, person, only, held, path, procedure, more, needed, free, day, loose);
    }

    public RecordClass loosely() {
        return new RecordClass(
                name, kind, table, from, title, person, only, held, path, procedure, more, needed, free, ended, true);
    }

    /** Which rows of its table are its records at all; empty for all. What whoever asks may see is left out. */
    String among() {
        return only.contains(":me") ? "" : only;
    }

    boolean isAboutPeople() {
        return isKept() && !person.equals(NOTHING);
    }

    /** Whether its records are rows of the district. */
    boolean isKept() {
        return !table.isEmpty();
    }
}
