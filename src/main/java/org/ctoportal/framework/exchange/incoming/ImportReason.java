package org.ctoportal.framework.exchange.incoming;

import java.util.EnumSet;
import java.util.Set;

/** Why a file, or one place in it, cannot be taken as it is; each names the text that says so. */
public enum ImportReason {
    TOO_LARGE("framework.import.tooLarge"),
    NOT_RECOGNISED("framework.import.notRecognised"),
    OTHER_ENCODING("framework.import.otherEncoding"),
    NOT_UTF_8("framework.import.notUtf8"),
    UNREADABLE_YAML("framework.import.unreadableYaml"),
    UNREADABLE_JSON("framework.import.unreadableJson"),
    BEYOND_MEASURE("framework.import.beyondMeasure"),
    UNREADABLE_TABLE("framework.import.unreadableTable"),
    UNREADABLE_WORKBOOK("framework.import.unreadableWorkbook"),
    OLD_WORKBOOK("framework.import.oldWorkbook"),
    HOSTILE_WORKBOOK("framework.import.hostileWorkbook"),
    NO_FRAMEWORK_TABLE("framework.import.noFrameworkTable"),
    NO_CASE_PACKAGE("framework.import.noCasePackage"),
    TOO_MANY_ROWS("framework.import.tooManyRows"),
    TOO_MANY_ITEMS("framework.import.tooManyItems"),
    TOO_LONG("framework.import.tooLong"),
    MISSING("framework.import.missing"),
    WRONG_TYPE("framework.import.wrongType"),
    WRONG_FORM("framework.import.wrongForm"),
    DUPLICATE_CODE("framework.import.duplicateCode"),
    UNKNOWN_PARENT("framework.import.unknownParent"),
    UNKNOWN_KIND("framework.import.unknownKind"),
    MISSING_COLUMN("framework.import.missingColumn"),
    DUPLICATE_COLUMN("framework.import.duplicateColumn"),
    FORMULA("framework.import.formula"),
    CYCLE("framework.import.cycle"),
    MORE("framework.import.more"),
    UNKNOWN_COLUMN("framework.import.unknownColumn", true),
    UNKNOWN_PROPERTY("framework.import.unknownProperty", true),
    NOT_TAKEN_OVER("framework.import.notTakenOver", true),
    UNPLACED("framework.import.unplaced", true),
    PLACED_TWICE("framework.import.placedTwice", true),
    CODE_MADE("framework.import.codeMade", true),
    UNKNOWN_ITEM("framework.import.unknownItem", true),
    CONNECTED_TWICE("framework.import.connectedTwice", true);

    private static final Set<ImportReason> OF_A_NUMBER =
            EnumSet.of(NOT_UTF_8, BEYOND_MEASURE, TOO_MANY_ROWS, TOO_MANY_ITEMS, TOO_LONG, MORE);

    private final String key;
    private final boolean note;

    ImportReason(String key) {
        this(key, false);
    }

    ImportReason(String key, boolean note) {
        this.key = key;
        this.note = note;
    }

    /** The translation key of its sentence, in which {@code {0}} is the problem's detail. */
    public String key() {
        return key;
    }

    /** Whether the detail is a number, which each language writes in its own way. */
    boolean isOfANumber() {
        return OF_A_NUMBER.contains(this);
    }

    /** Whether it is only worth knowing, and stops nothing. */
    public boolean isNote() {
        return note;
    }
}
