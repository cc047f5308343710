package org.ctoportal.jobdescription.check;

import java.io.Serializable;

/**
 * A fix as a screen offers it.
 *
 * @param clause code of the clause that is suggested, by which the fix is asked for; empty when sentences only go
 * @param kind what happens, as the last part of a message key
 */
public record OfferedFix(String clause, String title, String kind) implements Serializable {}
