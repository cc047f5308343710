package org.ctoportal.assessment.self.paper;

/** A file of a self-assessment that leaves the portal. */
public record SelfFile(String name, String mediaType, byte[] bytes) {}
