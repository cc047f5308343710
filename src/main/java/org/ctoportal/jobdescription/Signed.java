package org.ctoportal.jobdescription;

/** Who approved a job description and on which day, as values of its clauses. */
record Signed(String by, String on) {

    /** Printed where a draft on paper would be signed. */
    private static final String LINE = "____________________";

    static final Signed NOT_YET = new Signed(LINE, LINE);
}
