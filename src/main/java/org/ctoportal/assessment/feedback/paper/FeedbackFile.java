package org.ctoportal.assessment.feedback.paper;

/** A report as a file. */
public record FeedbackFile(String name, String mediaType, byte[] bytes) {}
