package org.ctoportal.assessment.dashboard.paper;

/** The skills of a team as a file that leaves the portal. */
public record TeamFile(String name, String mediaType, byte[] bytes) {}
