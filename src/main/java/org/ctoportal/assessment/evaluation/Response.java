package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the employee says to it.
 *
 * @param recordedBy who recorded what came on paper; empty when the employee wrote it here
 */
public record Response(String words, LocalDate givenOn, String recordedBy) implements Serializable {}
