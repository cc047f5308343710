package org.ctoportal.assessment.evaluation.paper;

/** A paper as it leaves the portal. */
public record PaperFile(String name, String mediaType, byte[] bytes) {}
