package org.ctoportal.jobdescription.check;

import java.io.Serializable;

/**
 * A sentence a finding is about.
 *
 * @param code of the clause, item or own sentence
 * @param title of the clause, or else the first words of the sentence
 */
public record Place(String code, String title) implements Serializable {}
