package org.ctoportal.assessment.dashboard.paper;

/** The skills of a team as a file that leaves the portal. */
public record DashboardFile(String name, String mediaType, byte[] bytes) {}
