package org.ctoportal.credential.intake;

import java.io.Serializable;
import java.time.LocalDate;

/** An issuer that the district believes, as somebody wrote it down on a day; {@code version} says which words were read. */
public record KnownIssuerLine(long id, long version, WriteIssuer words, LocalDate asOf, String author)
        implements Serializable {}
