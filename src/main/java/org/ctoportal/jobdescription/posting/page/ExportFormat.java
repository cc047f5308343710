package org.ctoportal.jobdescription.posting.page;

/** A form a posting leaves the portal in, for other hiring systems. */
public enum ExportFormat {
    HTML("text/html;charset=UTF-8", "html"),
    TEXT("text/plain;charset=UTF-8", "txt"),
    CSV("text/csv;charset=UTF-8", "csv"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
