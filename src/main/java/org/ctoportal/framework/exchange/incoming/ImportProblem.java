package org.ctoportal.framework.exchange.incoming;

/**
 * Something to know about one place of a file.
 *
 * @param place the sheet, the path of a JSON property, or the file's name
 * @param row counted from 1; 0 where there are no rows
 * @param column the column or property; empty where none is nearer
 * @param code of the entry; empty where it is not known
 * @param detail what the sentence of the reason is about: a name, a limit, a word from the file
 */
public record ImportProblem(String place, int row, String column, String code, ImportReason reason, String detail) {

    public static ImportProblem of(String place, ImportReason reason, String detail) {
        return new ImportProblem(place, 0, "", "", reason, detail);
    }

    /** The detail as the sentence takes it. */
    public Object said() {
        return reason.isOfANumber() ? Long.valueOf(detail) : detail;
    }

    public boolean isError() {
        return !reason.isNote();
    }
}
