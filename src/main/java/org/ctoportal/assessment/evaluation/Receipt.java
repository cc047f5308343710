package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That the employee has it, which does not mean that they agree.
 *
 * @param recordedBy who recorded a signature on paper; empty when the employee typed it here
 */
public record Receipt(String signature, LocalDate signedOn, String recordedBy) implements Serializable {}
