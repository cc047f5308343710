package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.credential.catalogue.WriteType.Field;

/** That a field of a district's own credential was changed; {@code was} and {@code became} are empty where it said nothing. */
public record TypeChangeLine(Field field, String was, String became, String author, LocalDate day)
        implements Serializable {}
