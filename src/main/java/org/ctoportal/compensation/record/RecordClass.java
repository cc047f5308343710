package org.ctoportal.compensation.record;

/** What is kept of employees, sorted by what the rules ask of it. */
public enum RecordClass {
    CREDENTIAL(Kind.PERSONNEL),
    DOCUMENT(Kind.PERSONNEL),
    LEARNING(Kind.PERSONNEL),
    PAY_FACTS(Kind.PAYROLL),
    CLAIM(Kind.PAYROLL),
    RECEIPT(Kind.PAYROLL),
    REPAYMENT(Kind.PAYROLL),
    PAYMENT(Kind.PAYROLL),
    NOTICE(Kind.PERSONNEL),
    /** What somebody asked the checker for themselves: a note of their own, which no rule about records is for. */
    ELIGIBILITY(Kind.OWN_NOTE);

    private final Kind kind;

    RecordClass(Kind kind) {
        this.kind = kind;
    }

    /** As the rules name it. */
    Kind kind() {
        return kind;
    }

    /** The kinds of records that rules about retention tell apart and employees have here, and what is no record. */
    enum Kind {
        PERSONNEL,
        PAYROLL,
        OWN_NOTE
    }
}
