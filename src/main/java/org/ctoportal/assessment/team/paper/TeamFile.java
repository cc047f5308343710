package org.ctoportal.assessment.team.paper;

/** A result as it leaves the portal. */
public record TeamFile(String name, String mediaType, byte[] bytes) {}
