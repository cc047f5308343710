package org.ctoportal.compensation.record;

/** What is kept of employees, sorted by what the rules ask of it. */
public enum RecordClass {
    CREDENTIAL(Kind.PERSONNEL),
    DOCUMENT(Kind.PERSONNEL),
    LEARNING(Kind.PERSONNEL),
    PAY_FACTS(Kind.PAYROLL),
    CLAIM(Kind.PAYROLL),
    REPAYMENT(Kind.PAYROLL),
    PAYMENT(Kind.PAYROLL),
    NOTICE(Kind.PERSONNEL),
    /** What somebody asked the checker for themselves; nobody else sees it, and they take it out when they like. */
    ELIGIBILITY(Kind.OTHER);

    private final Kind kind;

    RecordClass(Kind kind) {
        this.kind = kind;
    }

    /** As the rules name it. */
    Kind kind() {
        return kind;
    }

    /** The kinds of records that rules about retention tell apart and employees have here. */
    enum Kind {
        PERSONNEL,
        PAYROLL,
        OTHER
    }
}
