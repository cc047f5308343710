package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a rule rests on.
 *
 * @param text the law, page or choice it comes from
 * @param link where to read more; empty when only the text is known
 * @param asOf the day it was looked up
 * @param verified whether the source itself was read, not somebody's summary
 */
public record RuleSource(String text, String link, LocalDate asOf, boolean verified) implements Serializable {}
