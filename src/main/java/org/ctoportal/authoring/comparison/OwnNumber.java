package org.ctoportal.authoring.comparison;

/** The number of a revision as its own words say it: "Revision 2". It changes with every revision and says nothing new. */
record OwnNumber(int number) {

    /** Of words that have no number. */
    static final OwnNumber NONE = new OwnNumber(0);

    String leftOutOf(String text) {
        return number == 0 ? text : text.replaceAll("\\b(?i:revision) " + number + "\\b", "Revision");
    }
}
