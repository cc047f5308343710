package org.ctoportal.assessment.growth;

/** A file that leaves the portal. */
public record GrowthFile(String name, String mediaType, byte[] bytes) {}
