package org.ctoportal.document.docx;

/** The styles of the style sheet, by the names Word knows them under. */
enum Style {
    MASTHEAD("Masthead"),
    DISTRICT_NAME("DistrictName"),
    TEXT("Normal"),
    BULLET("ListBullet"),
    NUMBER("ListNumber"),
    FIELD("FieldLine"),
    FIELD_LABEL("FieldLabel"),
    CAPTION("Caption"),
    TABLE("DistrictTable"),
    TABLE_TEXT("TableText"),
    TABLE_END("TableEnd"),
    CALLOUT("Callout"),
    STRONG("Strong"),
    EMPHASIS("Emphasis"),
    INSERTED("Inserted"),
    DELETED("Deleted"),
    LINK("Hyperlink"),
    NOTE_NUMBER("NoteNumber"),
    NOTE("NoteText"),
    SIGNATURE_LINE("SignatureLine"),
    SIGNATURE_LABEL("SignatureLabel"),
    FOOTER("Footer");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The style of a heading; level 1 is the title, because Word's own title style is no heading to a reader's ear. */
    static String heading(int level) {
        return "Heading" + level;
    }
}
