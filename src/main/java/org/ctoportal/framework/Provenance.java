package org.ctoportal.framework;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a fact or a sentence comes from. All three are shown to users.
 *
 * @param source the document, law or page
 * @param asOf the day the source was checked, or its publication date when the fact is dated
 * @param status {@code verified} or {@code unverified}
 */
public record Provenance(String source, LocalDate asOf, String status) implements Serializable {}
