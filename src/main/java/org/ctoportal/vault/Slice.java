package org.ctoportal.vault;

/** Which rows of a portal go into a file, and as what. */
interface Slice {

    /** Everything as it is. */
    Slice ALL = new Slice() {};

    default boolean takes(Table table) {
        return true;
    }

    /** A condition with its keyword, or nothing. */
    default String where(Table table) {
        return "";
    }

    default String value(Table table, String column) {
        return "`" + column + "`";
    }
}
