package org.ctoportal.jobdescription;

/** A file that leaves the portal. */
public record ExportedDocument(String fileName, String mediaType, byte[] bytes) {}
