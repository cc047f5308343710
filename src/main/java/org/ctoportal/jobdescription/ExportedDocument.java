package org.ctoportal.jobdescription;

import org.ctoportal.document.DocumentFormat;

/** A file that leaves the portal. */
public record ExportedDocument(String fileName, String mediaType, byte[] bytes) {

    private static final int LONGEST_TITLE = 60;

    /** Named as it is. */
    static ExportedDocument named(String name, DocumentFormat format, byte[] bytes) {
        return new ExportedDocument(format.fileName(name), format.mediaType(), bytes);
    }

    /** Named after the position; a long title gives way, so that the name always tells the revision. */
    static ExportedDocument of(String title, int revision, DocumentFormat format, byte[] bytes) {
        var shortTitle = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        return new ExportedDocument(format.fileName(shortTitle + " revision " + revision), format.mediaType(), bytes);
    }
}
