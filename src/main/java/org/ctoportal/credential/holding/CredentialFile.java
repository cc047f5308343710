package org.ctoportal.credential.holding;

/** A file as it leaves the portal. */
public record CredentialFile(String name, String mediaType, byte[] bytes) {}
