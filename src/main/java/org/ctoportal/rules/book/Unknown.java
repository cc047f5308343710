package org.ctoportal.rules.book;

/** What a comparison with an unknown fact counts as. */
enum Unknown {
    /** The packs' own reading: such a comparison is false. */
    FALSE,
    /** Whatever makes the rule fire. */
    FIRING,
    /** Whatever keeps the rule silent. */
    SILENT;

    /** Below a negation. */
    Unknown negated() {
        return switch (this) {
            case FALSE -> FALSE;
            case FIRING -> SILENT;
            case SILENT -> FIRING;
        };
    }
}
