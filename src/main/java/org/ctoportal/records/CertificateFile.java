package org.ctoportal.records;

/** A certificate to keep. */
public record CertificateFile(String name, String mediaType, byte[] bytes) {}
