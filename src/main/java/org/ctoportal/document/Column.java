package org.ctoportal.document;

/** A column of a table: its heading and what its cells hold. */
public record Column(String heading, Content content) {

    /** What the cells of a column hold. Row headings name their row and stand in the first column only. */
    public enum Content {
        TEXT,
        NUMBER,
        ROW_HEADING
    }

    public Column {
        heading = Characters.required(heading, "A column");
    }

    public static Column text(String heading) {
        return new Column(heading, Content.TEXT);
    }

    public static Column number(String heading) {
        return new Column(heading, Content.NUMBER);
    }

    public static Column rowHeading(String heading) {
        return new Column(heading, Content.ROW_HEADING);
    }
}
