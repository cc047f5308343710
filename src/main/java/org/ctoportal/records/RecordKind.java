package org.ctoportal.records;

/** The kinds of records that rules about retention tell apart, named as the rules name them. */
public enum RecordKind {
    SELECTION,
    PERSONNEL,
    PAYROLL,
    POSTING,
    POLICY,
    OTHER,
    /** Notes of a person for themselves, which no rule about records is for. */
    OWN_NOTE
}
