package org.ctoportal.compensation.policy;

/** A file that leaves the portal. */
public record PolicyFile(String name, String mediaType, byte[] bytes) {}
