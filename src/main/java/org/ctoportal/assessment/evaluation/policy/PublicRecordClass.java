package org.ctoportal.assessment.evaluation.policy;

/** What the papers of an evaluation say of their standing as public records, until the district says it itself. */
final class PublicRecordClass {

    private PublicRecordClass() {}

    /** Proposals only: what is open and what is not is for counsel to say. */
    static String proposed(String state) {
        return state.equals("WI")
                ? "Personnel record: evaluation of an employee's performance. Wis. Stat. 19.36(10)(d) may keep it from"
                        + " public access; counsel confirms before anything is released."
                : "Personnel record: evaluation of an employee's performance. State law decides whether it is open;"
                        + " counsel confirms before anything is released.";
    }
}
