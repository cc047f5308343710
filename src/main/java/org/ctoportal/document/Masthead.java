package org.ctoportal.document;

/** Whose paper it is and which one. Printed at the head and on every page; an empty part is left out. */
public record Masthead(String districtName, String dateText, String revisionText) {

    public Masthead {
        districtName = Characters.line(districtName);
        dateText = Characters.line(dateText);
        revisionText = Characters.line(revisionText);
    }
}
